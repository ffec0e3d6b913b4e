import { formatDay } from "@sipas/domain/kernel";
import { StageTracker, StatCards } from "@sipas/ui";
import { useCan } from "../../../session/viewer-context.ts";
import { PublicAddress } from "../results/PublicAddress.tsx";
import { text } from "../text.vi.ts";
import { barsOf } from "./plan-bars.tsx";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { figuresOf } from "./plan-figures.tsx";
import { YearCard } from "./YearCard.tsx";
import styles from "./YearCard.module.css";

/** A year that is over: where everybody reads it, and how it came about. */
export function PublishedCard({ plan }: { readonly plan: PlanCardFragment }) {
  const can = useCan();
  const { release } = plan;
  return (
    <YearCard plan={plan}>
      <div>
        {release && text.published.by(release.decisionNumber, formatDay(release.decisionDate))}
        <PublicAddress plan={plan} />
      </div>
      <StatCards items={figuresOf(plan)} />
      <details className={styles["past"]}>
        <summary>{text.stages(plan.year)}</summary>
        <StageTracker label={text.stages(plan.year)} stages={barsOf(plan, [], can)} />
      </details>
    </YearCard>
  );
}
