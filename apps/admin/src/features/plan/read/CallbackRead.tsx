import { formatCount } from "@sipas/domain/kernel";
import { BALLOT_CONSEQUENCE_LABELS, CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { fractionToPercent, ProvisionalBadge } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text as formText } from "../sections/text.vi.ts";
import styles from "./CallbackRead.module.css";
import { text } from "./text.vi.ts";

const words = formText.callback;

export function CallbackRead({ callback }: Pick<PlanDetailFragment, "callback">) {
  return (
    <>
      <Facts
        items={[
          { label: words.share, value: `${fractionToPercent(callback.share) ?? callback.share}\u00a0%` },
          { label: text.floorAgency, value: text.ballots(formatCount(callback.floorAgency)) },
          { label: text.floorEnumerator, value: text.ballots(formatCount(callback.floorEnumerator)) },
          { label: text.attempts, value: text.times(formatCount(callback.attempts)) },
        ]}
      />
      <h3 className={styles["title"]}>
        {words.statements} <ProvisionalBadge />
      </h3>
      <ol className={styles["statements"]}>
        {callback.statements.map((statement) => (
          <li key={statement}>{statement || text.none}</li>
        ))}
      </ol>
      <h3 className={styles["title"]}>{words.consequences}</h3>
      <Facts
        items={callback.consequences.map(({ outcome, consequence }) => ({
          label: CALLBACK_OUTCOME_LABELS[outcome],
          value: consequence ? BALLOT_CONSEQUENCE_LABELS[consequence] : text.undecided,
        }))}
      />
    </>
  );
}
