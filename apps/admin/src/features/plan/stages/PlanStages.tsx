import { StageTracker } from "@sipas/ui";
import { stagesOf } from "../../../lib/plan-stages.ts";
import { useToday } from "../../../lib/use-today.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text } from "../text.vi.ts";
import styles from "./PlanStages.module.css";

export interface PlanStagesProps {
  readonly plan: Pick<PlanDetailFragment, "stages" | "windows">;
  /** Behind a line that opens them: in a draft the fields come first. */
  readonly folded: boolean;
}

/** The stages opened so far: planned by the windows of the plan, actual by when they opened and closed. */
export function PlanStages({ plan, folded }: PlanStagesProps) {
  const today = useToday();
  if (plan.stages.length === 0) return null;
  const tracker = <StageTracker label={text.plan.stages} stages={stagesOf(plan)} today={today} />;
  if (!folded) return tracker;
  return (
    <details className={styles["folded"]}>
      <summary>{text.plan.stages}</summary>
      {tracker}
    </details>
  );
}
