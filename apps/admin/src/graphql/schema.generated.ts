// Generated from apps/api/schema.graphql; change the .graphql file beside it instead.
export type AnswerMark =
  | 'DOUBLE_MARKED'
  | 'LEVEL'
  | 'NOT_ANSWERED'
  | 'UNREADABLE';

export type AnswerOptionInput = {
  readonly band?: BandInput | null | undefined;
  readonly code: string;
  readonly label: string;
};

export type AnswerScaleInput = {
  readonly labels: ReadonlyArray<string>;
  readonly printOrder: PrintOrder;
};

export type AskedIfInput = {
  readonly option: string;
  readonly question: string;
};

export type AuditFilter = {
  readonly accountId?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type BallotConsequence =
  | 'KEEP'
  | 'KEEP_FLAGGED'
  | 'VOID';

export type BallotFilter = {
  readonly agencyCode?: string | null | undefined;
  readonly form?: BallotForm | null | undefined;
  readonly importId?: string | null | undefined;
  readonly serial?: string | null | undefined;
  readonly validity?: BallotValidity | null | undefined;
};

export type BallotForm =
  | 'DIRECT'
  | 'ONLINE'
  | 'ORGANISATION';

export type BallotValidity =
  | 'VALID'
  | 'VOID';

export type BandInput = {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
};

export type BlockInput = {
  readonly code: string;
  readonly name: string;
};

export type BlockMethod =
  | 'MEAN_OF_AGENCIES'
  | 'POOLED';

export type CallDirection =
  | 'INCOMING'
  | 'OUTGOING';

export type CallbackCaseFilter = {
  readonly agencyCode?: string | null | undefined;
  readonly enumerator?: string | null | undefined;
  readonly outcome?: CallbackOutcome | null | undefined;
  readonly serial?: string | null | undefined;
  readonly state?: CallbackCaseState | null | undefined;
};

export type CallbackCaseState =
  | 'CLOSED'
  | 'OPEN';

export type CallbackGrouping =
  | 'AGENCY'
  | 'ENUMERATOR'
  | 'ORGANISATION';

export type CallbackOutcome =
  | 'CALL_BACK'
  | 'CONFIRMED'
  | 'DENIED'
  | 'NEEDS_INTERPRETER'
  | 'PARTLY_CONFIRMED'
  | 'REFUSED'
  | 'UNREACHABLE'
  | 'WRONG_NUMBER';

export type CallbackRuleInput = {
  readonly attempts: number;
  readonly consequences: ReadonlyArray<OutcomeConsequenceInput>;
  readonly floorAgency: number;
  readonly floorEnumerator: number;
  readonly share: string;
  readonly statements: ReadonlyArray<string>;
};

export type CeasedRule =
  | 'ATTRIBUTE'
  | 'EXCLUDE'
  | 'START_LATER';

export type ChangePasswordInput = {
  readonly currentPassword: string;
  readonly newPassword: string;
};

export type CloseBallotsInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
};

export type CloseCallbacksInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
};

export type CloseFieldworkInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
};

export type CloseSampleInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
  readonly shortfalls: ReadonlyArray<ShortfallInput>;
};

export type ConfirmFormItemsInput = {
  readonly confirmed: boolean;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly items: ReadonlyArray<string>;
  readonly version: number;
};

export type ConfirmReleaseInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly previewDigest: string;
  readonly version: number;
};

export type ConfirmStageReopeningInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type ContentInput = {
  readonly code: string;
  readonly criteria: ReadonlyArray<CriterionInput>;
  readonly name: string;
};

export type CorrectionReason =
  | 'LATER_NEWS'
  | 'MIXED_UP'
  | 'TYPING_ERROR';

export type CreateAccountInput = {
  readonly displayName: string;
  readonly idempotencyKey: string;
  readonly login: string;
  readonly organisationId: string;
  readonly role: Role;
};

export type CreateBallotFormInput = {
  readonly form: BallotForm;
  readonly from?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly year: number;
};

export type CreateSurveyPlanInput = {
  readonly fromPlanId?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly year: number;
};

export type CriterionInput = {
  readonly code: string;
  readonly wording: string;
};

export type DeleteBallotFormInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type DeleteSampleImportInput = {
  readonly idempotencyKey: string;
  readonly importId: string;
};

export type DeleteSurveyPlanInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type Disposition =
  | 'COLLECTED'
  | 'FAILED'
  | 'ISSUED'
  | 'LOST';

export type DossierCountsInput = {
  readonly inPerson: number;
  readonly online: number;
  readonly providesService: boolean;
  readonly users: number;
};

export type DrawCallbacksInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
  readonly seed: string;
};

export type FailureReason =
  | 'ADDRESS_WRONG'
  | 'AWAY'
  | 'DECEASED'
  | 'MOVED'
  | 'NEEDS_INTERPRETER'
  | 'REFUSED';

export type FigureFlag =
  | 'FEW_ANSWERS'
  | 'NO_ANSWERS'
  | 'PROVISIONAL';

export type FindRingBackInput = {
  readonly clue: string;
  readonly planId: string;
};

export type FormContentInput = {
  readonly contents: ReadonlyArray<ContentInput>;
  readonly freeText?: string | null | undefined;
  readonly questions: ReadonlyArray<QuestionInput>;
  readonly scale: AnswerScaleInput;
};

export type FormState =
  | 'DRAFT'
  | 'FROZEN'
  | 'VALIDATED';

export type HeldCallbackInput = {
  readonly caseId: string;
  readonly idempotencyKey: string;
};

export type IndexMethod =
  | 'MEAN_OF_CONTENTS'
  | 'MEAN_OF_CRITERIA'
  | 'POOLED_ANSWERS';

export type IndexTargetInput = {
  readonly code?: string | null | undefined;
  readonly minimum: string;
  readonly scope: TargetScope;
};

export type IssueSurveyPlanInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type LegalBasisInput = {
  readonly inForceFrom?: string | null | undefined;
  readonly inForceTo?: string | null | undefined;
  readonly kind: LegalBasisKind;
  readonly number: string;
  readonly title: string;
};

export type LegalBasisKind =
  | 'LAW'
  | 'METHOD'
  | 'OTHER'
  | 'PROGRAMME';

export type LogCallbackAttemptInput = {
  readonly callBackAt?: string | null | undefined;
  readonly caseId: string;
  readonly idempotencyKey: string;
  readonly outcome: CallbackOutcome;
  readonly statements?: ReadonlyArray<boolean> | null | undefined;
  readonly version: number;
};

export type ModeReason =
  | 'FEW_USERS'
  | 'IN_PERSON'
  | 'NO_DOSSIERS'
  | 'NO_SERVICE'
  | 'ONLINE_ONLY'
  | 'OTHER';

export type OrganisationKind =
  | 'FATHERLAND_FRONT'
  | 'HOME_AFFAIRS'
  | 'OTHER'
  | 'POST'
  | 'RATED_AGENCY'
  | 'VETERANS';

export type OutcomeConsequenceInput = {
  readonly consequence?: BallotConsequence | null | undefined;
  readonly outcome: CallbackOutcome;
};

export type PlanAgencyInput = {
  readonly agencyCode: string;
  readonly block: string;
  readonly criteriaSetCode?: string | null | undefined;
  readonly dossiers?: DossierCountsInput | null | undefined;
  readonly frameSize?: number | null | undefined;
  readonly modeReason: string;
  readonly modeReasonCode?: ModeReason | null | undefined;
  readonly quota: QuotaInput;
  readonly serviceMode: ServiceMode;
};

export type PlanContentInput = {
  readonly blocks: ReadonlyArray<BlockInput>;
  readonly callback: CallbackRuleInput;
  readonly ceasedRule?: CeasedRule | null | undefined;
  readonly decisionDate?: string | null | undefined;
  readonly decisionNumber: string;
  readonly legalBases: ReadonlyArray<LegalBasisInput>;
  readonly method: ScoringMethodInput;
  readonly planDate?: string | null | undefined;
  readonly planNumber: string;
  readonly reserveRatio: string;
  readonly retentionUntil?: string | null | undefined;
  readonly roster: ReadonlyArray<PlanAgencyInput>;
  readonly smallCell: number;
  readonly supervision: string;
  readonly targets: ReadonlyArray<IndexTargetInput>;
  readonly windows: PlanWindowsInput;
  readonly year: number;
};

export type PlanPart =
  | 'BASES'
  | 'CALLBACK'
  | 'FORMS'
  | 'METHOD'
  | 'TARGETS'
  | 'TERMS'
  | 'WINDOWS';

export type PlanState =
  | 'DRAFT'
  | 'ISSUED'
  | 'PUBLISHED';

export type PlanWindowInput = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type PlanWindowsInput = {
  readonly callback: PlanWindowInput;
  readonly entry: PlanWindowInput;
  readonly fieldwork: PlanWindowInput;
  readonly frame: PlanWindowInput;
  readonly publication: PlanWindowInput;
  readonly report: PlanWindowInput;
  readonly sample: PlanWindowInput;
  readonly scoring: PlanWindowInput;
  readonly transaction: PlanWindowInput;
};

export type PrintOrder =
  | 'ASCENDING'
  | 'DESCENDING';

export type PrintedBase =
  | 'ANSWERED'
  | 'ASKED'
  | 'SELECTIONS';

export type ProvinceMethod =
  | 'MEAN_OF_AGENCIES'
  | 'MEAN_OF_BLOCKS'
  | 'POOLED';

export type QuestionChoice =
  | 'MULTIPLE'
  | 'RATED'
  | 'SINGLE';

export type QuestionInput = {
  readonly askedIf?: AskedIfInput | null | undefined;
  readonly choice: QuestionChoice;
  readonly code: string;
  readonly kind: QuestionKind;
  readonly mostChoices?: number | null | undefined;
  readonly options: ReadonlyArray<AnswerOptionInput>;
  readonly printedBase: PrintedBase;
  readonly ratings: ReadonlyArray<RatingInput>;
  readonly wording: string;
};

export type QuestionKind =
  | 'DEMOGRAPHIC'
  | 'EXPECTATION'
  | 'STATEMENT';

export type QuotaInput = {
  readonly official?: number | null | undefined;
  readonly reserve?: number | null | undefined;
  readonly takeAll: boolean;
};

export type RatingInput = {
  readonly code: string;
  readonly label: string;
};

export type RecordReleaseInput = {
  readonly competenceLine: string;
  readonly decisionDate?: string | null | undefined;
  readonly decisionNumber: string;
  readonly idempotencyKey: string;
  readonly planId: string;
  readonly runId: string;
  readonly signerName: string;
};

export type ReleaseState =
  | 'PUBLISHED'
  | 'RECORDED';

export type ReopeningState =
  | 'CONFIRMED'
  | 'REQUESTED'
  | 'WITHDRAWN';

export type RequestStageReopeningInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
  readonly reason: string;
  readonly stage: Stage;
};

export type ResetPasswordInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type RevealContactInput = {
  readonly idempotencyKey: string;
  readonly reason: RevealReason;
  readonly unitId: string;
};

export type RevealReason =
  | 'CONTACT_CHECK'
  | 'DELIVERY'
  | 'FEEDBACK'
  | 'INSPECTION';

export type RingBackState =
  | 'CLOSED'
  | 'FREE'
  | 'HELD';

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

export type RosterChangeKind =
  | 'GONE'
  | 'MERGED'
  | 'NEW'
  | 'SPLIT'
  | 'STAYS';

export type RosterFilter = {
  readonly block?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly serviceMode?: ServiceMode | null | undefined;
};

export type RoundingInput = {
  readonly digits: number;
  readonly mode: RoundingMode;
};

export type RoundingMode =
  | 'HALF_UP';

export type RunChangeCause =
  | 'ALGORITHM'
  | 'BALLOTS_IMPORTED'
  | 'BALLOTS_VOIDED'
  | 'METHOD';

export type RunScoresInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
};

export type SampleList =
  | 'OFFICIAL'
  | 'RESERVE';

export type SampleUnitFilter = {
  readonly agencyCode?: string | null | undefined;
  readonly area?: string | null | undefined;
  readonly enumerator?: string | null | undefined;
  readonly list?: SampleList | null | undefined;
  readonly state?: UnitState | null | undefined;
};

export type SaveBallotFormInput = {
  readonly content: FormContentInput;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type SaveSurveyPlanInput = {
  readonly content: PlanContentInput;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type ScoringMethodInput = {
  readonly block: BlockMethod;
  readonly index: IndexMethod;
  readonly province: ProvinceMethod;
  readonly rounding: RoundingInput;
  readonly satisfied: ReadonlyArray<number>;
};

export type ServiceMode =
  | 'IN_PERSON'
  | 'ONLINE_ONLY'
  | 'ORGANISATION_SURVEYED';

export type ShortfallInput = {
  readonly agencyCode: string;
  readonly reason: string;
};

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

export type SupersedeBallotFormInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type TakeNextCallbackInput = {
  readonly idempotencyKey: string;
  readonly planId: string;
};

export type TakeRingBackInput = {
  readonly caseId: string;
  readonly idempotencyKey: string;
  readonly searchId: string;
};

export type TargetScope =
  | 'AGENCY'
  | 'BLOCK'
  | 'PROVINCE';

export type UnitState =
  | 'COLLECTED'
  | 'FAILED'
  | 'ISSUED'
  | 'LOST'
  | 'WAITING';

export type UpdateAccountInput = {
  readonly active: boolean;
  readonly displayName: string;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly version: number;
};

export type UpdateReleaseInput = {
  readonly competenceLine: string;
  readonly decisionDate?: string | null | undefined;
  readonly decisionNumber: string;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly signerName: string;
  readonly version: number;
};

export type ValidateBallotFormInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type VoidBallotInput = {
  readonly ballotId: string;
  readonly idempotencyKey: string;
  readonly note: string;
  readonly reason: VoidReason;
};

export type VoidReason =
  | 'ANSWERED_FOR'
  | 'BLANK'
  | 'CALLBACK'
  | 'DAMAGED'
  | 'DUPLICATE_PERSON'
  | 'OTHER'
  | 'WRONG_PERSON';

export type WithdrawReleaseInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};

export type WithdrawStageReopeningInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly version: number;
};
