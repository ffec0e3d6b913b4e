/** What agencies are ranked within in a year: each year sets its own. */
export interface Block {
  /** `DEPARTMENT`: upper snake case, the same in every year in which it means the same. */
  readonly code: string;
  /** "Khối sở, ban, ngành" */
  readonly name: string;
}

/**
 * How dossiers arise at an agency in the year; it alone decides which criteria set measures it:
 * in person 24 criteria, online only 23, surveyed by organisations 12.
 */
export const SERVICE_MODES = ["IN_PERSON", "ONLINE_ONLY", "ORGANISATION_SURVEYED"] as const;
export type ServiceMode = (typeof SERVICE_MODES)[number];

/** An agency of a province's registry, as every year's roster refers to it. */
export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
}

/** An agency in the roster of one year. */
export interface RosterEntry {
  readonly agencyCode: string;
  readonly year: number;
  /** The code of the block. */
  readonly block: string;
  readonly serviceMode: ServiceMode;
  /** Why the agency has this mode, in the words of the year's plan. */
  readonly modeReason: string;
}
