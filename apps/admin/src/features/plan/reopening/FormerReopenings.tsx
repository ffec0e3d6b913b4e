import { formatCount } from "@sipas/domain/kernel";
import { STAGE_LABELS } from "@sipas/domain/plan";
import { formatInstant } from "../../../lib/formats.ts";
import styles from "./FormerReopenings.module.css";
import type { FormerReopeningFragment } from "./reopening.generated.ts";
import { text } from "./text.vi.ts";

export interface FormerReopeningsProps {
  readonly total: number;
  readonly rows: readonly FormerReopeningFragment[];
}

const words = text.former;

/** Who asked for the stage to be opened again, why, what came of it, and the digests of the closings before. */
export function FormerReopenings({ total, rows }: FormerReopeningsProps) {
  const settled = rows.filter(({ state }) => state !== "REQUESTED");
  if (settled.length === 0) return null;
  const waiting = rows.length - settled.length;
  return (
    <details>
      <summary>{words.title(formatCount(total - waiting))}</summary>
      <ul className={styles["rows"]}>
        {settled.map((row) => (
          <li key={row.id}>
            {storyOf(row)}. {words.reason}: <q>{row.reason}</q>
            {row.closings.map(({ stage, digest }) => (
              <div key={stage}>
                {words.digest(STAGE_LABELS[stage])}:{" "}
                <code className={styles["digest"]}>{digest ?? words.unknown}</code>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function storyOf({ state, requestedBy, requestedAt, settledBy, settledAt }: FormerReopeningFragment): string {
  const asked = words.request(requestedBy, formatInstant(requestedAt));
  if (settledBy === null || settledAt === null) return asked;
  const settled = state === "CONFIRMED" ? words.confirmed : words.withdrawn;
  return `${asked}; ${settled(settledBy, formatInstant(settledAt))}`;
}
