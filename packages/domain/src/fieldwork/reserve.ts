import type { SampleList } from "../sample/index.ts";
import type { Disposition } from "./issue.ts";

/** A unit of the sample and where its ballot is; null when none was issued for it. */
export interface FieldUnit {
  readonly agencyCode: string;
  readonly unit: string;
  readonly list: SampleList;
  readonly stratum: string;
  readonly position: number;
  readonly disposition: Disposition | null;
  /** It stood as failed before a correction: what was issued in its place was rightly issued. */
  readonly failedBefore: boolean;
}

/**
 * The reserve units whose ballots were issued although one before them, in the same agency and
 * stratum, still waits.
 */
export function findReservesOutOfOrder<Unit extends FieldUnit>(units: readonly Unit[]): readonly Unit[] {
  const firstWaiting = new Map<string, number>();
  for (const unit of units) {
    if (unit.list !== "RESERVE" || unit.disposition !== null) continue;
    const key = placeOf(unit);
    firstWaiting.set(key, Math.min(firstWaiting.get(key) ?? Infinity, unit.position));
  }
  return units.filter(
    (unit) =>
      unit.list === "RESERVE" &&
      unit.disposition !== null &&
      unit.position > (firstWaiting.get(placeOf(unit)) ?? Infinity),
  );
}

/** The reserve units that wait although the ballot of one behind them, in the same agency and stratum, was issued. */
export function findReservesPassedOver<Unit extends FieldUnit>(units: readonly Unit[]): readonly Unit[] {
  const lastIssued = new Map<string, number>();
  for (const unit of units) {
    if (unit.list !== "RESERVE" || unit.disposition === null) continue;
    const key = placeOf(unit);
    lastIssued.set(key, Math.max(lastIssued.get(key) ?? 0, unit.position));
  }
  return units.filter(
    (unit) =>
      unit.list === "RESERVE" &&
      unit.disposition === null &&
      unit.position < (lastIssued.get(placeOf(unit)) ?? 0),
  );
}

/** Per agency that has them, how many reserve units were issued beyond one for each unit that failed. */
export function countNeedlessReserves(units: readonly FieldUnit[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>();
  const add = (agency: string, by: number) => balance.set(agency, (balance.get(agency) ?? 0) + by);
  for (const { agencyCode, list, disposition, failedBefore } of units) {
    if (list === "RESERVE" && disposition !== null) add(agencyCode, 1);
    if (disposition === "FAILED" || failedBefore) add(agencyCode, -1);
  }
  return new Map([...balance].filter(([, needless]) => needless > 0));
}

function placeOf({ agencyCode, stratum }: FieldUnit): string {
  return `${agencyCode}|${stratum}`;
}
