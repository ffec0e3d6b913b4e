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

/** The statement that the respondent received the ballot; a no to it denies the ballot. */
const RECEIVED = 1;

export function isAnswered(outcome: CallbackOutcome): outcome is AnsweredOutcome {
  return ANSWERED_OUTCOMES.some((answered) => answered === outcome);
}

/** What follows from the answers: all yes confirm, no ballot received denies, anything else confirms in part. */
export function outcomeOf(answers: StatementAnswers): AnsweredOutcome {
  if (answers.every(Boolean)) return "CONFIRMED";
  return answers[RECEIVED] === false ? "DENIED" : "PARTLY_CONFIRMED";
}

/** Whether a person may give the outcome for these answers: a confirmation is all yes and nothing else is. */
export function outcomeFits(outcome: AnsweredOutcome, answers: StatementAnswers): boolean {
  return (outcome === "CONFIRMED") === answers.every(Boolean);
}
