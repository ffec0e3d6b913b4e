import type { ServiceMode } from "./agency.ts";

/** Why an agency has its service mode. `OTHER` is a person's own reason, in words. */
export const MODE_REASONS = [
  "NO_SERVICE",
  "NO_DOSSIERS",
  "FEW_USERS",
  "ONLINE_ONLY",
  "IN_PERSON",
  "OTHER",
] as const;
export type ModeReason = (typeof MODE_REASONS)[number];

/** Below so many people who used an agency's procedures in a year, organisations are asked instead. */
export const FEWEST_USERS = 10;

/** What an agency handled in the year that is measured. */
export interface DossierCounts {
  /** False where the agency offers no administrative procedures at all. */
  readonly providesService: boolean;
  /** Dossiers handed in at a counter or by post. */
  readonly inPerson: number;
  /** Dossiers filed online. */
  readonly online: number;
  /** People and organisations that took part in them. */
  readonly users: number;
}

export interface ProposedMode {
  readonly mode: ServiceMode;
  readonly reason: ModeReason;
}

/**
 * The service mode that the year's dossiers ask for, and why: without service, without dossiers or
 * with fewer than ten users, organisations are surveyed; with online dossiers alone, the online form;
 * else the direct one. The rule is that of the survey of 2024; a person may overrule it with a reason.
 */
export function proposeServiceMode(counts: DossierCounts): ProposedMode {
  const surveyed = "ORGANISATION_SURVEYED";
  if (!counts.providesService) return { mode: surveyed, reason: "NO_SERVICE" };
  if (counts.inPerson + counts.online === 0) return { mode: surveyed, reason: "NO_DOSSIERS" };
  if (counts.users < FEWEST_USERS) return { mode: surveyed, reason: "FEW_USERS" };
  if (counts.inPerson === 0) return { mode: "ONLINE_ONLY", reason: "ONLINE_ONLY" };
  return { mode: "IN_PERSON", reason: "IN_PERSON" };
}
