import type { BallotForm } from "./criteria-set.ts";

/** What a question beside the criteria asks for: a statement of fact, a wish, or who answers. */
export const QUESTION_KINDS = ["STATEMENT", "EXPECTATION", "DEMOGRAPHIC"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const QUESTION_CHOICES = ["SINGLE", "MULTIPLE"] as const;
export type QuestionChoice = (typeof QUESTION_CHOICES)[number];

/** Of what the printed shares of a question are: of all asked, of those who answered, or of all ticks. */
export const PRINTED_BASES = ["ASKED", "ANSWERED", "SELECTIONS"] as const;
export type PrintedBase = (typeof PRINTED_BASES)[number];

export interface AnswerOption {
  readonly code: string;
  readonly label: string;
}

/** A question is asked only of who chose this option of an earlier question. */
export interface AskedIf {
  readonly question: string;
  readonly option: string;
}

/** A question beside the criteria. The same code on two forms is the same question, counted in one table. */
export interface Question {
  /** `ON_TIME` */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly wording: string;
  readonly choice: QuestionChoice;
  /** How many options one may tick; null where there is no limit, and for a single choice. */
  readonly mostChoices: number | null;
  readonly printedBase: PrintedBase;
  /** Null where everyone is asked. */
  readonly askedIf: AskedIf | null;
  readonly options: readonly AnswerOption[];
}

/** The printed ballot of one form in one year: its criteria and, in their order, the questions beside them. */
export interface BallotFormVersion {
  /** `2024-DIRECT` */
  readonly code: string;
  readonly year: number;
  readonly form: BallotForm;
  readonly criteriaSetCode: string;
  /** True until the wordings, options and limits are confirmed against the printed ballot. */
  readonly provisional: boolean;
  readonly questions: readonly Question[];
}

/** The option codes that were ticked, by the code of their question; a question without an answer is absent. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Whether the question was asked of who gave these answers. */
export function isAsked(question: Question, choices: Choices): boolean {
  const rule = question.askedIf;
  return rule === null || (choices[rule.question]?.includes(rule.option) ?? false);
}
