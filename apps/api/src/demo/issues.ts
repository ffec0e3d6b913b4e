import { formatSerial, type BallotIssue, type FailureReason } from "@sipas/domain/fieldwork";
import { BALLOT_FORMS } from "@sipas/domain/criteria";
import { SON_LA } from "../reference/provinces.ts";
import { chance, sortedBy } from "./chance.ts";
import { replacementOf, visitOf, WORKDAYS, type Visit } from "./diary.ts";
import { demonstrationUnits, type DemonstrationUnit } from "./units.ts";

/** A ballot handed out for a unit, and what became of it. */
export interface DemonstrationIssue extends BallotIssue {
  readonly of: DemonstrationUnit;
}

/** Why 27 could not be asked; the report does not say, so the reasons are invented. */
const FAILURES: Record<FailureReason, number> = {
  AWAY: 10,
  MOVED: 6,
  REFUSED: 4,
  ADDRESS_WRONG: 4,
  NEEDS_INTERPRETER: 2,
  DECEASED: 1,
};
const REASONS = Object.entries(FAILURES).flatMap(([reason, count]) =>
  Array.from({ length: count }, () => reason as FailureReason),
);

/**
 * The 2,667 ballots of the demonstration year in the order of their serials. Every official unit was
 * handed one, numbered by form, then enumerator by enumerator, so area by area; 27 failed, and for
 * each the next reserve unit of the agency was handed one, numbered behind.
 */
export function demonstrationIssues(): readonly DemonstrationIssue[] {
  const units = demonstrationUnits();
  const failures = failedUnits(units);
  const visits = visitsOf(units, failures);
  const inOrder = [
    ...inPrintOrder(units.filter(({ list }) => list === "OFFICIAL")),
    ...inPrintOrder(units.filter((unit) => unit.list === "RESERVE" && visits.has(unit))),
  ];
  return inOrder.map((of, index): DemonstrationIssue => {
    const { issued, settled } = visits.get(of)!;
    const reason = failures.get(of) ?? null;
    return {
      of,
      serial: formatSerial({ provinceCode: SON_LA.code, year: 2024, number: index + 1 }),
      agencyCode: of.agencyCode,
      unit: of.unit,
      disposition: reason === null ? "COLLECTED" : "FAILED",
      reason,
      issuedOn: WORKDAYS[issued]!,
      settledOn: WORKDAYS[settled]!,
    };
  });
}

/** Drawn by lot among the official units of agencies that have a reserve, each with its reason. */
function failedUnits(units: readonly DemonstrationUnit[]): ReadonlyMap<DemonstrationUnit, FailureReason> {
  const replaceable = new Set(
    units.filter(({ list }) => list === "RESERVE").map(({ agencyCode }) => agencyCode),
  );
  const official = units.filter((unit) => unit.list === "OFFICIAL" && replaceable.has(unit.agencyCode));
  const inLot = sortedBy(official, (unit) => chance("fails", unit.agencyCode, unit.position));
  return new Map(inLot.slice(0, REASONS.length).map((unit, place) => [unit, REASONS[place]!]));
}

/** When each unit that was handed a ballot was visited; reserve units in their order, after failures in time. */
function visitsOf(
  units: readonly DemonstrationUnit[],
  failures: ReadonlyMap<DemonstrationUnit, FailureReason>,
): ReadonlyMap<DemonstrationUnit, Visit> {
  const visits = new Map<DemonstrationUnit, Visit>();
  const official = units.filter(({ list }) => list === "OFFICIAL");
  for (const [enumerator, own] of Map.groupBy(official, (unit) => unit.enumerator)) {
    const inLot = sortedBy(own, (unit) => chance("round", unit.agencyCode, unit.position));
    for (const [place, unit] of inLot.entries()) {
      visits.set(unit, visitOf(enumerator, place, own.length, failures.has(unit)));
    }
  }
  for (const [agency, failed] of Map.groupBy(failures.keys(), ({ agencyCode }) => agencyCode)) {
    const reserve = units.filter(({ agencyCode, list }) => agencyCode === agency && list === "RESERVE");
    const inTime = sortedBy(failed, (unit) => visits.get(unit)!.settled);
    for (const [place, unit] of inTime.entries()) {
      const next = reserve[place]!;
      visits.set(next, replacementOf(visits.get(unit)!, next.enumerator));
    }
  }
  return visits;
}

function inPrintOrder(units: readonly DemonstrationUnit[]): readonly DemonstrationUnit[] {
  return sortedBy(
    units,
    ({ form, enumerator }) => BALLOT_FORMS.indexOf(form) * 10_000 + Number(enumerator.slice("DTV-".length)),
  );
}
