// Generated from apps/api/schema.graphql; change the .graphql file beside it instead.
export type AuditFilter = {
  readonly accountId?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type BallotForm =
  | 'DIRECT'
  | 'ONLINE'
  | 'ORGANISATION';

export type Block =
  | 'DEPARTMENT'
  | 'DISTRICT';

export type ChangePasswordInput = {
  readonly currentPassword: string;
  readonly newPassword: string;
};

export type CreateAccountInput = {
  readonly displayName: string;
  readonly idempotencyKey: string;
  readonly login: string;
  readonly organisationId: string;
  readonly role: Role;
};

export type OrganisationKind =
  | 'FATHERLAND_FRONT'
  | 'HOME_AFFAIRS'
  | 'OTHER'
  | 'POST'
  | 'RATED_AGENCY'
  | 'VETERANS';

export type PlanState =
  | 'DRAFT'
  | 'ISSUED'
  | 'PUBLISHED';

export type ResetPasswordInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type Role =
  | 'AGENCY_VIEWER'
  | 'DATA_ENTRY'
  | 'DIRECTOR'
  | 'DIVISION_HEAD'
  | 'FIELD_COORDINATOR'
  | 'INTEGRATOR'
  | 'MONITOR'
  | 'MONITORING_HEAD'
  | 'SURVEY_OFFICER'
  | 'SYSTEM_ADMIN';

export type RosterFilter = {
  readonly block?: Block | null | undefined;
  readonly search?: string | null | undefined;
  readonly serviceMode?: ServiceMode | null | undefined;
};

export type ServiceMode =
  | 'IN_PERSON'
  | 'ONLINE_ONLY'
  | 'ORGANISATION_SURVEYED';

export type SignInInput = {
  readonly login: string;
  readonly password: string;
};

export type Stage =
  | 'BALLOTS'
  | 'CALLBACK'
  | 'FIELDWORK'
  | 'FRAME'
  | 'IMPROVE'
  | 'PREPARE'
  | 'PUBLISH'
  | 'REPORT'
  | 'SAMPLE'
  | 'SCORE';

export type StageState =
  | 'CLOSED'
  | 'NOT_OPENED'
  | 'OPEN';

export type UpdateAccountInput = {
  readonly active: boolean;
  readonly displayName: string;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly version: number;
};
