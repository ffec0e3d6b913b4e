import type { Day } from "../kernel/index.ts";
import type { Agency } from "./agency.ts";

/** Of what level an agency is; blocks, within which agencies are ranked, are each year's own. */
export const AGENCY_KINDS = ["DEPARTMENT", "DISTRICT", "COMMUNE", "OTHER"] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** A name that an agency had under the same code. */
export interface FormerName {
  readonly name: string;
  /** The last day of the name. */
  readonly until: Day;
}

/** An agency as the registry keeps it over the years, by a code that stays. */
export interface RegisteredAgency extends Agency {
  readonly kind: AgencyKind;
  /** The code of its commune or ward in the state's list of administrative units: "03646". */
  readonly officialCode: string | null;
  /** Null where it stood before the registry began. */
  readonly activeFrom: Day | null;
  /** The last day; null while it stands. */
  readonly activeTo: Day | null;
  /** Oldest first. */
  readonly formerNames: readonly FormerName[];
}

/** Whether the agency stood on a day. */
export function stoodOn(agency: Pick<RegisteredAgency, "activeFrom" | "activeTo">, day: Day): boolean {
  const { activeFrom, activeTo } = agency;
  return (activeFrom === null || activeFrom <= day) && (activeTo === null || day <= activeTo);
}

/** What the agency was called on a day. */
export function nameOn(agency: Pick<RegisteredAgency, "name" | "formerNames">, day: Day): string {
  return agency.formerNames.find(({ until }) => day <= until)?.name ?? agency.name;
}
