/** Kinds of organisation that accounts belong to. */
export const ORGANISATION_KINDS = [
  "HOME_AFFAIRS",
  "FATHERLAND_FRONT",
  "VETERANS",
  "POST",
  "RATED_AGENCY",
  "OTHER",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ROLES = [
  "SURVEY_OFFICER",
  "DIVISION_HEAD",
  "DIRECTOR",
  "MONITOR",
  "MONITORING_HEAD",
  "DATA_ENTRY",
  "FIELD_COORDINATOR",
  "AGENCY_VIEWER",
  "INTEGRATOR",
  "SYSTEM_ADMIN",
] as const;
export type Role = (typeof ROLES)[number];

/** What an account may do, `capability.verb`. An action that no role holds is denied to all. */
export const ACTIONS = [
  "account.manage",
  "audit.read",
  "agency.read",
  "agency.edit",
  "criteria.read",
  "criteria.read.draft",
  "criteria.edit",
  "criteria.confirm",
  "plan.read",
  "plan.read.draft",
  "plan.edit",
  "plan.issue",
  "sample.read",
  "sample.import",
  "sample.close",
  "contact.reveal",
  "fieldwork.read",
  "fieldwork.import",
  "fieldwork.close",
  "ballot.read",
  "ballot.import",
  "ballot.void",
  "ballot.close",
  "callback.read",
  "callback.draw",
  "callback.call",
  "callback.close",
  "score.read",
  "score.run",
  "publication.read",
  "publication.record",
  "publication.confirm",
  "reopening.read",
  "reopening.request",
  "reopening.confirm",
  "reopening.withdraw",
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who acts: an account of one province in one role. */
export interface Actor {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly provinceCode: string;
  readonly organisationId: string;
  /** The agency that the account's organisation is, when it is a rated one. */
  readonly agencyCode: string | null;
}

const reference: readonly Action[] = ["agency.read", "criteria.read", "plan.read"];
const figures: readonly Action[] = [
  ...reference,
  "criteria.read.draft",
  "plan.read.draft",
  "sample.read",
  "fieldwork.read",
  "ballot.read",
  "callback.read",
  "score.read",
  "publication.read",
  "publication.confirm",
  "reopening.read",
  "reopening.withdraw",
  "audit.read",
];
const survey: readonly Action[] = [
  ...figures,
  "agency.edit",
  "criteria.edit",
  "criteria.confirm",
  "plan.edit",
  "plan.issue",
  "sample.import",
  "sample.close",
  "contact.reveal",
  "fieldwork.import",
  "fieldwork.close",
  "ballot.import",
  "ballot.void",
  "ballot.close",
  "callback.draw",
  "callback.close",
  "score.run",
  "publication.record",
  "reopening.request",
];
const calls: readonly Action[] = [...reference, "callback.call"];

/**
 * Drafts of plans and forms are seen by those who write them and by their director; everyone else sees
 * what is issued.
 * Monitors stay blind to ballots and to indices before publication, since they verify them;
 * the system administrator manages accounts and reads the audit, never a ballot or a figure.
 */
const GRANTS: Record<Role, readonly Action[]> = {
  SURVEY_OFFICER: survey,
  DIVISION_HEAD: [...survey, "reopening.confirm"],
  DIRECTOR: [...figures, "reopening.confirm"],
  MONITOR: calls,
  MONITORING_HEAD: [...calls, "callback.read", "audit.read"],
  DATA_ENTRY: [...reference, "ballot.read", "ballot.import"],
  FIELD_COORDINATOR: [...reference, "sample.read", "contact.reveal", "fieldwork.read", "fieldwork.import"],
  AGENCY_VIEWER: reference,
  INTEGRATOR: reference,
  SYSTEM_ADMIN: [...reference, "account.manage", "audit.read"],
};

export function actionsOf(role: Role): readonly Action[] {
  return GRANTS[role];
}

/** Whether the actor may do it at all; whether this very object is theirs is for the module that knows it. */
export function can(actor: Pick<Actor, "role">, action: Action): boolean {
  return GRANTS[actor.role].includes(action);
}

/** The kinds of organisation whose members may hold the role. */
export const ORGANISATIONS_OF_ROLE: Record<Role, readonly OrganisationKind[]> = {
  SURVEY_OFFICER: ["HOME_AFFAIRS"],
  DIVISION_HEAD: ["HOME_AFFAIRS"],
  DIRECTOR: ["HOME_AFFAIRS"],
  MONITOR: ["HOME_AFFAIRS", "FATHERLAND_FRONT", "VETERANS"],
  MONITORING_HEAD: ["HOME_AFFAIRS", "FATHERLAND_FRONT", "VETERANS"],
  DATA_ENTRY: ["HOME_AFFAIRS", "POST", "OTHER"],
  FIELD_COORDINATOR: ["POST"],
  AGENCY_VIEWER: ["RATED_AGENCY", "HOME_AFFAIRS"],
  INTEGRATOR: ORGANISATION_KINDS,
  SYSTEM_ADMIN: ORGANISATION_KINDS,
};
