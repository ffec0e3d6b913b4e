import type { CallbackOutcome } from "../plan/index.ts";

/** Yes or no to each statement of the plan, in the order of speech. */
export type StatementAnswers = readonly boolean[];

/** Outcomes of a respondent who was reached and heard the statements. */
export const ANSWERED_OUTCOMES = ["CONFIRMED", "PARTLY_CONFIRMED", "DENIED"] as const;
export type AnsweredOutcome = (typeof ANSWERED_OUTCOMES)[number];

/** Outcomes of calls that somebody of the ballot answered, whether they confirmed it or not. */
export const REACHED_OUTCOMES: readonly CallbackOutcome[] = [
  ...ANSWERED_OUTCOMES,
  "REFUSED",
  "NEEDS_INTERPRETER",
];

/** Outcomes that speak against the ballot; refusing to talk or not being reached does not. */
export const DOUBTFUL_OUTCOMES: readonly CallbackOutcome[] = ["PARTLY_CONFIRMED", "DENIED", "WRONG_NUMBER"];

/** The statements that the respondent received the ballot, and answered it alone. */
const RECEIVED = 1;
const ANSWERED_ALONE = 2;

export function isAnswered(outcome: CallbackOutcome): outcome is AnsweredOutcome {
  return ANSWERED_OUTCOMES.some((answered) => answered === outcome);
}

/**
 * What follows from the answers: all yes confirm; a ballot neither received nor answered alone is denied;
 * anything else confirms in part, for who answered a ballot cannot have had none.
 */
export function outcomeOf(answers: StatementAnswers): AnsweredOutcome {
  if (answers.every(Boolean)) return "CONFIRMED";
  const denied = answers[RECEIVED] === false && answers[ANSWERED_ALONE] === false;
  return denied ? "DENIED" : "PARTLY_CONFIRMED";
}

/** Whether a person may give the outcome for these answers: a confirmation is all yes and nothing else is. */
export function outcomeFits(outcome: AnsweredOutcome, answers: StatementAnswers): boolean {
  return (outcome === "CONFIRMED") === answers.every(Boolean);
}
