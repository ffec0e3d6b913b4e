import { formatDay } from "@sipas/domain/kernel";
import { useViewer } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import type { HeldCardFragment } from "./call.generated.ts";
import styles from "./CallForm.module.css";

const words = text.call.card;

/** What to say, with the reason one may call and the code that the respondent can compare. */
export function CallScript({ card }: { readonly card: HeldCardFragment }) {
  const { account } = useViewer();
  const { decisionNumber, decisionDate, direction, agency, serial } = card;
  const decision = decisionDate
    ? words.decision(decisionNumber, formatDay(decisionDate))
    : words.decisionNoDay(decisionNumber);
  return (
    <section aria-label={words.script} className={styles["script"]}>
      <h3>{words.script}</h3>
      <p>{words.greeting[direction](account.organisation.name)}</p>
      {direction === "INCOMING" && <p className={styles["hint"]}>{words.sayNoName}</p>}
      <p>{words.reason(decision, agency.name)}</p>
      <p>
        {words.stub(serial)} {words.promise}
      </p>
    </section>
  );
}
