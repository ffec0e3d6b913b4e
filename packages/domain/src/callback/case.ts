import type { BallotConsequence, CallbackOutcome, CallbackRule } from "../plan/index.ts";

export const CALLBACK_CASE_STATES = ["OPEN", "CLOSED"] as const;
export type CallbackCaseState = (typeof CALLBACK_CASE_STATES)[number];

/** How long a case is kept for the monitor who took it, from taking it or from showing the number. */
export const LEASE_MS = 30 * 60_000;
/** How far ahead a respondent may ask to be called. */
export const LONGEST_CALL_BACK_MS = 60 * 24 * 3_600_000;

/** What a call changes in its case. */
export interface CaseChange {
  readonly state: CallbackCaseState;
  readonly attempts: number;
  /** Milliseconds since 1970; null once the case is closed. */
  readonly nextCallAt: number | null;
  readonly outcome: CallbackOutcome | null;
  readonly consequence: BallotConsequence | null;
}

/** What the plan says an outcome does to the ballot; an issued plan says it for every closing outcome. */
export function consequenceOf(
  rule: Pick<CallbackRule, "consequences">,
  outcome: CallbackOutcome,
): BallotConsequence {
  return rule.consequences.find((row) => row.outcome === outcome)?.consequence ?? "KEEP";
}
