import { formatSerial } from "@sipas/domain/fieldwork";
import { BALLOT_FORMS, FORM_OF_MODE, type BallotForm } from "@sipas/domain/criteria";
import { AGENCIES_2024 } from "../reference/agencies-2024.ts";
import { SON_LA } from "../reference/provinces.ts";
import { expandAnswers } from "./answers.ts";
import { AREAS, districtOf, enumeratorCodes } from "./areas.ts";
import { chance, sortedBy } from "./chance.ts";
import { DEMONSTRATION_COUNTS } from "./counts.ts";

/** A synthetic ballot of the demonstration year. */
export interface DemonstrationBallot {
  readonly serial: string;
  readonly agencyCode: string;
  readonly form: BallotForm;
  readonly enumerator: string;
  /** In the order of the form: `1` to `5`, `*`, `+` or empty. */
  readonly marks: readonly string[];
}

/** Ballots handed out; 27 did not come back, so their serials are missing. */
export const BALLOTS_ISSUED = 2667;

type UnnumberedBallot = Omit<DemonstrationBallot, "serial">;

/**
 * The 2,640 ballots of the demonstration year, always the same, in the order of their serials. They
 * were numbered as they were handed out: by form, then enumerator by enumerator, so area by area.
 */
export function demonstrationBallots(): readonly DemonstrationBallot[] {
  const collected = collectedBallots();
  const ordered = BALLOT_FORMS.flatMap((form) =>
    sortedBy(
      collected.filter((ballot) => ballot.form === form),
      ({ enumerator }) => Number(enumerator.slice("DTV-".length)),
    ),
  );
  const numbers = returnedNumbers(ordered.length);
  return ordered.map((ballot, index) => ({
    serial: formatSerial({ provinceCode: SON_LA.code, year: 2024, number: numbers[index]! }),
    ...ballot,
  }));
}

function collectedBallots(): readonly UnnumberedBallot[] {
  const byDistrict = new Map<string, Omit<UnnumberedBallot, "enumerator">[]>(
    AREAS.map((area) => [area.districtCode, []]),
  );
  for (const agency of AGENCIES_2024) {
    const counts = DEMONSTRATION_COUNTS.find((row) => row.agencyCode === agency.code)!;
    const form = FORM_OF_MODE[agency.serviceMode];
    expandAnswers(counts, form).forEach((marks, index) => {
      byDistrict.get(districtOf(agency, index))!.push({ agencyCode: agency.code, form, marks });
    });
  }
  return [...byDistrict].flatMap(([district, ballots]) => {
    const enumerators = assignedEnumerators(district, ballots.length);
    return ballots.map((ballot, index) => ({ ...ballot, enumerator: enumerators[index]! }));
  });
}

/** An enumerator for each ballot of an area: everybody gets some, the busy ones more, in an order drawn by lot. */
function assignedEnumerators(district: string, ballots: number): readonly string[] {
  const codes = enumeratorCodes(district);
  const places = Array.from({ length: ballots }, (_, place) => place);
  const assigned = places.map((place) =>
    place < 4 * codes.length
      ? codes[place % codes.length]!
      : codes[chance("enumerator", district, place) % codes.length]!,
  );
  return sortedBy(places, (place) => chance("bundle", district, place)).map((place) => assigned[place]!);
}

/** The numbers of the ballots that came back, rising. */
function returnedNumbers(collected: number): readonly number[] {
  const issued = Array.from({ length: BALLOTS_ISSUED }, (_, index) => index + 1);
  const returned = sortedBy(issued, (number) => chance("returned", number)).slice(0, collected);
  return returned.toSorted((a, b) => a - b);
}
