import type { CsvRow } from "../kernel/index.ts";
import type { BallotIssue } from "./issue.ts";
import * as problems from "./problems.ts";
import {
  countNeedlessReserves,
  findReservesOutOfOrder,
  findReservesPassedOver,
  type FieldUnit,
} from "./reserve.ts";
import type { FieldworkColumn } from "./words.ts";

/** A row of the file with what it makes of its unit's ballot; null where it takes it back. */
export interface TakenRow extends CsvRow<FieldworkColumn> {
  readonly issue: BallotIssue | null;
}

/**
 * Reports what is wrong with the reserve after a file, of which `taken` has the rows that go on, by
 * the id of their unit. Only units that the file itself issues or takes back are to blame.
 */
export function judgeReserves(
  units: readonly (FieldUnit & { readonly id: string })[],
  taken: ReadonlyMap<string, TakenRow>,
): void {
  const after = units.map((unit) => {
    const row = taken.get(unit.id);
    if (row === undefined) return unit;
    const failedBefore = unit.failedBefore || unit.disposition === "FAILED";
    return { ...unit, failedBefore, disposition: row.issue?.disposition ?? null };
  });
  for (const { id } of findReservesOutOfOrder(after)) {
    taken.get(id)?.report("unit", problems.RESERVE_OUT_OF_ORDER);
  }
  for (const { id } of findReservesPassedOver(after)) {
    taken.get(id)?.report("unit", problems.RESERVE_PASSED_OVER);
  }
  const needless = new Map(countNeedlessReserves(after));
  for (const unit of after.toReversed()) {
    const left = needless.get(unit.agencyCode) ?? 0;
    if (left === 0 || unit.list !== "RESERVE" || !taken.get(unit.id)?.issue) continue;
    needless.set(unit.agencyCode, left - 1);
    taken.get(unit.id)!.report("unit", problems.RESERVE_NEEDLESS);
  }
}
