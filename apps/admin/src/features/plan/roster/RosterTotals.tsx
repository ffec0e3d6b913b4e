import type { Block } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { totalsOf, type RosterTotals as Totals } from "./roster-rows.ts";
import styles from "./RosterTotals.module.css";
import { text } from "./text.vi.ts";

export interface RosterTotalsProps {
  readonly rows: readonly RosterRowDraft[];
  readonly blocks: readonly Block[];
}

/** What is allotted so far, as it is typed. */
export function RosterTotals({ rows, blocks }: RosterTotalsProps) {
  const whole = totalsOf(rows);
  return (
    <div>
      <dl aria-label={text.totals} className={styles["totals"]}>
        <Total name={text.whole} rows={rows} />
        {blocks.map(({ code, name }) => (
          <Total key={code} name={name} rows={rows.filter(({ block }) => block === code)} />
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
  const { agencies, frame, official, reserve } = totalsOf(rows);
  return (
    <div className={styles["total"]}>
      <dt className={styles["name"]}>{name}</dt>
      <dd className={styles["figure"]}>{text.totalBallots(formatCount(official))}</dd>
      <dd className={styles["detail"]}>
        {text.totalAgencies(formatCount(agencies))}, {text.totalReserve(formatCount(reserve))}
      </dd>
      {frame > 0 && <dd className={styles["detail"]}>{text.totalFrame(formatCount(frame))}</dd>}
    </div>
  );
}
