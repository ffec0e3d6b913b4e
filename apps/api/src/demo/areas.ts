import { AGENCIES_2024, type RatedAgency } from "../reference/agencies-2024.ts";
import { chance } from "./chance.ts";

/** An area of fieldwork: a district with the enumerators of its post offices. */
export interface Area {
  readonly districtCode: string;
  readonly enumerators: number;
  /** The part of the people who went to a department, in thousandths. */
  readonly share: number;
}

/** 250 enumerators in 12 areas, as in 2024; how many in each, and where people live, is invented. */
export const AREAS: readonly Area[] = [
  { districtCode: "UBND-TPSL", enumerators: 54, share: 300 },
  { districtCode: "UBND-SOPCOP", enumerators: 10, share: 30 },
  { districtCode: "UBND-PHUYEN", enumerators: 20, share: 70 },
  { districtCode: "UBND-QUYNHNHAI", enumerators: 12, share: 40 },
  { districtCode: "UBND-BACYEN", enumerators: 12, share: 40 },
  { districtCode: "UBND-MAISON", enumerators: 26, share: 110 },
  { districtCode: "UBND-YENCHAU", enumerators: 17, share: 60 },
  { districtCode: "UBND-MOCCHAU", enumerators: 24, share: 100 },
  { districtCode: "UBND-THUANCHAU", enumerators: 23, share: 90 },
  { districtCode: "UBND-MUONGLA", enumerators: 20, share: 60 },
  { districtCode: "UBND-VANHO", enumerators: 12, share: 40 },
  { districtCode: "UBND-SONGMA", enumerators: 20, share: 60 },
];

const NAMES = new Map(AGENCIES_2024.map(({ code, name }) => [code, name.replace(/^UBND /, "")]));

/** "huyện Sốp Cộp" */
export function nameOfArea(districtCode: string): string {
  return NAMES.get(districtCode)!;
}

/** `DTV-001` and so on, area by area. */
export function enumeratorCodes(districtCode: string): readonly string[] {
  const index = AREAS.findIndex((area) => area.districtCode === districtCode);
  const before = AREAS.slice(0, index).reduce((sum, area) => sum + area.enumerators, 0);
  return Array.from(
    { length: AREAS[index]!.enumerators },
    (_, place) => `DTV-${String(before + place + 1).padStart(3, "0")}`,
  );
}

/**
 * The area of a ballot's respondent: a district's people live in it, a department's anywhere;
 * the organisations are 19 departments in the city and a committee in each of the 12 districts.
 */
export function districtOf(agency: RatedAgency, ballot: number): string {
  if (agency.block === "DISTRICT") return agency.code;
  const draw = chance("area", agency.code, ballot);
  if (agency.serviceMode === "ORGANISATION_SURVEYED") {
    return AREAS[Math.max(0, (draw % 31) - 19)]!.districtCode;
  }
  let rest = draw % 1000;
  return AREAS.find((area) => (rest -= area.share) < 0)!.districtCode;
}
