import type { Block, DossierCounts, ModeReason, ServiceMode } from "../agency/index.ts";
import type { Day } from "../kernel/index.ts";
import type { ScoringMethod } from "./method.ts";

/** A plan is drafted, issued once its Decision is signed, and published with the year's Decision. */
export const PLAN_STATES = ["DRAFT", "ISSUED", "PUBLISHED"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const LEGAL_BASIS_KINDS = ["METHOD", "LAW", "PROGRAMME", "OTHER"] as const;
/** `METHOD` is the decision that governs how the index is measured; a plan cannot be issued without one in force. */
export type LegalBasisKind = (typeof LEGAL_BASIS_KINDS)[number];

export interface LegalBasis {
  readonly kind: LegalBasisKind;
  readonly number: string;
  readonly title: string;
  readonly inForceFrom: Day | null;
  /** The last day in force; null while no end is set. */
  readonly inForceTo: Day | null;
}

export const WINDOW_NAMES = [
  "transaction",
  "frame",
  "sample",
  "fieldwork",
  "entry",
  "callback",
  "scoring",
  "report",
  "publication",
] as const;
/** `transaction`: when respondents used the service; the others: when the work of the stage is done. */
export type WindowName = (typeof WINDOW_NAMES)[number];

/** A period that a person is still filling in. */
export interface OpenPeriod {
  readonly from: Day | null;
  readonly to: Day | null;
}

export type PlanWindows = Readonly<Record<WindowName, OpenPeriod>>;

export const CEASED_RULES = ["EXCLUDE", "ATTRIBUTE", "START_LATER"] as const;
/**
 * What becomes of the dossiers of agencies that ceased while respondents used the service: they are left out,
 * they count for whoever carries the functions on, or the window begins only after the change.
 */
export type CeasedRule = (typeof CEASED_RULES)[number];

export const TARGET_SCOPES = ["PROVINCE", "BLOCK", "AGENCY"] as const;
export type TargetScope = (typeof TARGET_SCOPES)[number];

/** The least index that the year asks for of a scope. */
export interface IndexTarget {
  readonly scope: TargetScope;
  /** The code of the plan's block or agency; null for the province, and while it is open. */
  readonly code: string | null;
  /** The least index, an exact decimal of 0 to 1 such as "0.9"; empty while it is open. */
  readonly minimum: string;
}

export const CALLBACK_OUTCOMES = [
  "CONFIRMED",
  "PARTLY_CONFIRMED",
  "DENIED",
  "WRONG_NUMBER",
  "UNREACHABLE",
  "REFUSED",
  "NEEDS_INTERPRETER",
  "CALL_BACK",
] as const;
export type CallbackOutcome = (typeof CALLBACK_OUTCOMES)[number];

/** Outcomes that end a case; after `CALL_BACK` the case goes on, so it has no consequence. */
export const CLOSING_OUTCOMES = CALLBACK_OUTCOMES.filter((outcome) => outcome !== "CALL_BACK");

export const BALLOT_CONSEQUENCES = ["KEEP", "KEEP_FLAGGED", "VOID"] as const;
/** What an outcome does to the ballot: nothing, a flag beside it, or it counts nowhere. */
export type BallotConsequence = (typeof BALLOT_CONSEQUENCES)[number];

export interface OutcomeConsequence {
  readonly outcome: CallbackOutcome;
  /** Null until the province has decided; the plan is not issued before. */
  readonly consequence: BallotConsequence | null;
}

export interface CallbackRule {
  /** The share of collected ballots to call, an exact decimal of 0 to 1 such as "0.3068"; empty while it is open. */
  readonly share: string;
  /** Ballots called at least of every agency and of every enumerator. */
  readonly floorAgency: number;
  readonly floorEnumerator: number;
  /** Calls tried before a case counts as unreachable. */
  readonly attempts: number;
  /** What the respondent confirms, in the order of speech: right person, received the ballot, answered alone. */
  readonly statements: readonly string[];
  readonly consequences: readonly OutcomeConsequence[];
}

export interface Quota {
  /** Ballots to collect; under `takeAll` only the number that is expected. */
  readonly official: number | null;
  readonly reserve: number | null;
  /** Every unit of the frame is asked: all are official and there is no reserve. */
  readonly takeAll: boolean;
}

/** An agency as the plan measures it. */
export interface PlanAgency {
  readonly agencyCode: string;
  /** The code of one of the plan's blocks. */
  readonly block: string;
  readonly serviceMode: ServiceMode;
  /** Null while nobody said by which rule the mode was chosen. */
  readonly modeReasonCode: ModeReason | null;
  readonly modeReason: string;
  /** The criteria set by its code; it must be the one of the service mode. */
  readonly criteriaSetCode: string | null;
  /** People who used the service in the transaction window; null while they are not counted. */
  readonly frameSize: number | null;
  /** What the agency handled in the transaction window; null while it is not counted. */
  readonly dossiers: DossierCounts | null;
  readonly quota: Quota;
}

/** All that a person writes down of a plan; it stays a draft until the gate lets it be issued. */
export interface PlanContent {
  readonly year: number;
  /** Number of the Decision that issues the plan, as printed: "1804/QĐ-UBND". */
  readonly decisionNumber: string;
  readonly decisionDate: Day | null;
  /** Number and date of the Kế hoạch itself where the province numbers it beside the Decision: "173/KH-UBND". */
  readonly planNumber: string;
  readonly planDate: Day | null;
  /** The organisations that supervise the survey, as the plan words them. */
  readonly supervision: string;
  readonly legalBases: readonly LegalBasis[];
  readonly windows: PlanWindows;
  /** Null while nothing is decided; only asked for when an agency ceased within the transaction window. */
  readonly ceasedRule: CeasedRule | null;
  readonly targets: readonly IndexTarget[];
  /** Reserve ballots for each official one, an exact decimal of 0 to 1; a proposal that a person applies. */
  readonly reserveRatio: string;
  /** Breakdowns of fewer people than this are not published. */
  readonly smallCell: number;
  /** The last day on which personal data are kept. */
  readonly retentionUntil: Day | null;
  readonly method: ScoringMethod;
  readonly callback: CallbackRule;
  /** What agencies are ranked within this year, in the order of the report. */
  readonly blocks: readonly Block[];
  readonly roster: readonly PlanAgency[];
}

export const CALLBACK_STATEMENT_COUNT = 3;

/** Below it nobody may publish a breakdown, whatever a plan says; each default is provisional. */
export const LEAST_SMALL_CELL = 5;
export const DEFAULT_SMALL_CELL = 10;
export const DEFAULT_RESERVE_RATIO = "0.1";
export const DEFAULT_TARGETS: readonly IndexTarget[] = [{ scope: "PROVINCE", code: null, minimum: "0.9" }];

const OPEN: OpenPeriod = { from: null, to: null };

/** No window has a day yet. */
export const OPEN_WINDOWS: PlanWindows = {
  transaction: OPEN,
  frame: OPEN,
  sample: OPEN,
  fieldwork: OPEN,
  entry: OPEN,
  callback: OPEN,
  scoring: OPEN,
  report: OPEN,
  publication: OPEN,
};

/** The rule a new plan starts from: the practice of 2024; wordings of the statements are provisional. */
export const DEFAULT_CALLBACK_RULE: CallbackRule = {
  share: "0.3",
  floorAgency: 5,
  floorEnumerator: 2,
  attempts: 3,
  statements: [
    "Ông/Bà là người có tên trong danh sách và đã giao dịch, nhận kết quả tại cơ quan",
    "Ông/Bà đã nhận được phiếu khảo sát",
    "Ông/Bà tự trả lời phiếu, không ai gợi ý hoặc trả lời thay",
  ],
  consequences: CLOSING_OUTCOMES.map((outcome) => ({ outcome, consequence: null })),
};
