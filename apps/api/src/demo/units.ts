import { FORM_OF_MODE, type BallotForm } from "@sipas/domain/criteria";
import type { SampleList } from "@sipas/domain/sample";
import { AGENCIES_2024, type RatedAgency } from "../reference/agencies-2024.ts";
import { AREAS, districtOf, enumeratorCodes } from "./areas.ts";
import { chance, sortedBy } from "./chance.ts";
import { inventContact, type InventedContact } from "./contacts.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";

/** A person on the sample of the demonstration year. */
export interface DemonstrationUnit {
  readonly agencyCode: string;
  readonly form: BallotForm;
  /** The person's number in the agency's frame. */
  readonly unit: string;
  readonly list: SampleList;
  /** From 1 in its list. */
  readonly position: number;
  /** The area by the code of its district. */
  readonly district: string;
  readonly enumerator: string;
  readonly contact: InventedContact;
}

type Unassigned = Omit<DemonstrationUnit, "enumerator">;

/** Official units that each enumerator has at least. */
const LEAST = 4;
/** Prime and above the units of any agency, so that no number comes twice. */
const FRAME = 9973;

/** All units of the sample, agency by agency, the official list before the reserve. */
export function demonstrationUnits(): readonly DemonstrationUnit[] {
  let place = 0;
  const units = AGENCIES_2024.flatMap((agency) =>
    listedUnits(agency).map((unit, index): Unassigned => {
      const district = districtOf(agency, index);
      return { ...unit, district, contact: inventContact(agency, district, place++) };
    }),
  );
  const enumerators = new Map(
    AREAS.flatMap(({ districtCode }) => {
      const living = units.filter(({ district }) => district === districtCode);
      return [...assignedEnumerators(districtCode, living)];
    }),
  );
  return units.map((unit) => ({ ...unit, enumerator: enumerators.get(unit)! }));
}

function listedUnits(agency: RatedAgency): readonly Omit<Unassigned, "district" | "contact">[] {
  const { quota } = DEMONSTRATION_PLAN.roster.find((row) => row.agencyCode === agency.code)!;
  const official = quota.official!;
  const start = chance("frame", agency.code);
  return Array.from({ length: official + quota.reserve! }, (_, index) => ({
    agencyCode: agency.code,
    form: FORM_OF_MODE[agency.serviceMode],
    unit: `HS-${String(((start + index * 6151) % FRAME) + 1).padStart(5, "0")}`,
    list: index < official ? "OFFICIAL" : "RESERVE",
    position: index < official ? index + 1 : index - official + 1,
  }));
}

/** An enumerator for each unit of an area: everybody gets some official ones, the busy ones more, in an order drawn by lot. */
function assignedEnumerators(
  district: string,
  units: readonly Unassigned[],
): ReadonlyMap<Unassigned, string> {
  const codes = enumeratorCodes(district);
  const official = units.filter(({ list }) => list === "OFFICIAL");
  const inLot = sortedBy(official, (unit) => chance("bundle", district, official.indexOf(unit)));
  const reserve = units.filter(({ list }) => list === "RESERVE");
  return new Map(
    [...inLot, ...reserve].map((unit, place) => [
      unit,
      place < LEAST * codes.length
        ? codes[place % codes.length]!
        : codes[chance("enumerator", district, place) % codes.length]!,
    ]),
  );
}
