import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { HeldCardFragment } from "./call.generated.ts";
import styles from "./CallForm.module.css";

/** What earlier calls of the same ballot came to; nothing where there were none. */
export function EarlierCalls({ calls }: { readonly calls: HeldCardFragment["earlierCalls"] }) {
  if (calls.length === 0) return null;
  return (
    <section aria-label={text.call.card.earlier} className={styles["earlier"]}>
      <h3>{text.call.card.earlier}</h3>
      <ul>
        {calls.map(({ id, at, direction, outcome, callerName }) => (
          <li key={id}>
            {formatInstant(at)}: {CALLBACK_OUTCOME_LABELS[outcome]} ({callerName})
            {direction === "INCOMING" && text.call.card.rangBack}
          </li>
        ))}
      </ul>
    </section>
  );
}
