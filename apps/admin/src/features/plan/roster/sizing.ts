import { compareRatio, formatRatio, parseDecimal, ratio, type Ratio } from "@sipas/domain/kernel";
import { FEW_BALLOTS, marginOf, reserveOf, sampleSizeOf } from "@sipas/domain/plan";
import type { CountValue } from "@sipas/ui";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import type { RowChange } from "./roster-rows.ts";

export type SizedRow = Pick<RosterRowDraft, "frameSize" | "official" | "reserve" | "takeAll">;

/** A count that is one; null while it is open or no number yet. */
export function known(count: CountValue): number | null {
  return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : null;
}

/** The margin of the row's ballots at 95 % in tenths of a point; 0 where all are asked, null while it is open. */
export function marginOfRow({ official, frameSize, takeAll }: SizedRow): number | null {
  return takeAll ? 0 : marginOf(known(official) ?? 0, known(frameSize));
}

/** Whether so few ballots, and not of all the people there are, only give an idea. */
export function isFew(row: SizedRow): boolean {
  const margin = marginOfRow(row);
  return margin !== null && margin > 0 && (known(row.official) ?? 0) < FEW_BALLOTS;
}

/** Tenths of a point as people write them: 179 is "17,9". */
export function inPoints(tenths: number): string {
  return formatRatio(ratio(tenths, 10), { digits: 1, mode: "HALF_UP" }).replace(".", ",");
}

/** How many ballots the row's people ask for; null without people, and where all are asked. */
export function proposedOf({ frameSize, takeAll }: SizedRow, precision: Ratio): number | null {
  const people = known(frameSize);
  return takeAll || people === null || people === 0 ? null : sampleSizeOf(people, precision);
}

/** The precision as an exact fraction; null unless it lies above nought and at most at a half. */
export function precisionOf(typed: string): Ratio | null {
  const precision = parseDecimal(typed);
  if (precision === null || precision.numerator === 0n) return null;
  return compareRatio(precision, ratio(1, 2)) > 0 ? null : precision;
}

/** The rows whose official ballots differ from what is proposed, by their places. */
export function proposedSizes(rows: readonly SizedRow[], precision: Ratio): ReadonlyMap<number, RowChange> {
  return changesOf(rows, (row) => {
    const official = proposedOf(row, precision);
    return official === null || official === row.official ? null : { official };
  });
}

/** The rows whose reserve differs from the plan's share of their ballots, no more than the frame has left. */
export function proposedReserves(rows: readonly SizedRow[], share: string): ReadonlyMap<number, RowChange> {
  return changesOf(rows, (row) => {
    const official = known(row.official);
    const wanted = official === null || row.takeAll ? null : reserveOf(official, share);
    if (official === null || wanted === null) return null;
    const people = known(row.frameSize);
    const reserve = people === null ? wanted : Math.max(0, Math.min(wanted, people - official));
    return reserve === row.reserve ? null : { reserve };
  });
}

function changesOf(
  rows: readonly SizedRow[],
  changeOf: (row: SizedRow) => RowChange | null,
): ReadonlyMap<number, RowChange> {
  return new Map(
    rows.flatMap((row, place): [number, RowChange][] => {
      const change = changeOf(row);
      return change ? [[place, change]] : [];
    }),
  );
}
