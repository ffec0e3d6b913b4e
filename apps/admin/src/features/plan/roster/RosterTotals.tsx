import { BLOCK_LABELS, BLOCKS } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { totalsOf, type RosterTotals as Totals } from "./roster-rows.ts";
import styles from "./RosterTotals.module.css";
import { text } from "./text.vi.ts";

/** What is allotted so far, as it is typed. */
export function RosterTotals({ rows }: { readonly rows: readonly RosterRowDraft[] }) {
  const whole = totalsOf(rows);
  return (
    <div>
      <dl aria-label={text.totals} className={styles["totals"]}>
        <Total name={text.whole} rows={rows} />
        {BLOCKS.map((block) => (
          <Total key={block} name={BLOCK_LABELS[block]} rows={rows.filter((row) => row.block === block)} />
        ))}
      </dl>
      {whole.takeAll > 0 && <p className={styles["note"]}>{takeAllOf(whole)}</p>}
    </div>
  );
}

function takeAllOf({ takeAll, expected }: Totals): string {
  const agencies = formatCount(takeAll);
  return expected > 0 ? text.totalExpected(agencies, formatCount(expected)) : text.totalTakeAll(agencies);
}

function Total({ name, rows }: { readonly name: string; readonly rows: readonly RosterRowDraft[] }) {
  const { agencies, official, reserve } = totalsOf(rows);
  return (
    <div className={styles["total"]}>
      <dt className={styles["name"]}>{name}</dt>
      <dd className={styles["figure"]}>{text.totalBallots(formatCount(official))}</dd>
      <dd className={styles["detail"]}>
        {text.totalAgencies(formatCount(agencies))}, {text.totalReserve(formatCount(reserve))}
      </dd>
    </div>
  );
}
