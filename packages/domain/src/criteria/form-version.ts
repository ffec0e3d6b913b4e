import { BALLOT_FORMS, type BallotForm, type CriteriaSet } from "./criteria-set.ts";

/** What a question beside the criteria asks for: a statement of fact, a wish, or who answers. */
export const QUESTION_KINDS = ["STATEMENT", "EXPECTATION", "DEMOGRAPHIC"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One option, several, or every option rated on the question's own ratings. */
export const QUESTION_CHOICES = ["SINGLE", "MULTIPLE", "RATED"] as const;
export type QuestionChoice = (typeof QUESTION_CHOICES)[number];

/** Of what the printed shares of a question are: of all asked, of those who answered, or of all ticks. */
export const PRINTED_BASES = ["ASKED", "ANSWERED", "SELECTIONS"] as const;
export type PrintedBase = (typeof PRINTED_BASES)[number];

/** From which column the levels of the scale are printed: 1 to 5, or 5 to 1. */
export const PRINT_ORDERS = ["ASCENDING", "DESCENDING"] as const;
export type PrintOrder = (typeof PRINT_ORDERS)[number];

/** A draft is written, validated once nothing is wrong with it, and frozen when a plan is issued on it. */
export const FORM_STATES = ["DRAFT", "VALIDATED", "FROZEN"] as const;
export type FormState = (typeof FORM_STATES)[number];

/** Whole numbers from one to another, both included, such as years of age; null where an end is open. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
}

export interface AnswerOption {
  /** `FROM_18_TO_24` */
  readonly code: string;
  readonly label: string;
  /** What the option covers where options cut a range into bands, else null. */
  readonly band: Band | null;
}

/** A step on which a `RATED` question has each of its options judged. */
export interface Rating {
  /** `VERY` */
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
  /** How many options of a `MULTIPLE` choice one may tick; null where there is no limit, and otherwise. */
  readonly mostChoices: number | null;
  readonly printedBase: PrintedBase;
  /** Null where everyone is asked. */
  readonly askedIf: AskedIf | null;
  readonly options: readonly AnswerOption[];
  /** In printed order; empty unless the choice is `RATED`. */
  readonly ratings: readonly Rating[];
}

/** The five levels of satisfaction as the ballot prints them. */
export interface AnswerScale {
  /** Of level 1 to 5, whatever order they are printed in. */
  readonly labels: readonly string[];
  readonly printOrder: PrintOrder;
}

/** All that a person writes down of a form: what its ballots ask, in the order in which they print it. */
export interface FormContent extends CriteriaSet {
  readonly questions: readonly Question[];
  readonly scale: AnswerScale;
  /** The prompt of an open question at the end; null where there is none. */
  readonly freeText: string | null;
}

/** Who compared an item with the printed ballot, and when. */
export interface Confirmation {
  /** The item's code, see `itemsOf`. */
  readonly item: string;
  readonly by: string;
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
}

/** One form of one year in a province. A later version of a frozen one stands beside it. */
export interface BallotFormVersion extends FormContent {
  /** `2024-DIRECT`; its second version `2024-DIRECT-2` */
  readonly code: string;
  readonly year: number;
  readonly form: BallotForm;
  readonly state: FormState;
  /** One an item at most; what is not confirmed is provisional. */
  readonly confirmations: readonly Confirmation[];
}

/** The code of a version of a year's form, from 1 on. */
export function formCodeOf(year: number, form: BallotForm, version: number): string {
  const first = `${year}-${form}`;
  return version === 1 ? first : `${first}-${version}`;
}

/** What the code of a version says; null for a text that is none. */
export function partsOfFormCode(
  code: string,
): { readonly year: number; readonly form: BallotForm; readonly version: number } | null {
  const [, year, kind, version = "1"] = /^(\d{4})-([A-Z]+)(?:-([2-9]|[1-9]\d+))?$/.exec(code) ?? [];
  const form = BALLOT_FORMS.find((known) => known === kind);
  return form ? { year: Number(year), form, version: Number(version) } : null;
}

/** The content alone, in the shape that is stored and given a digest. */
export function formContentOf({ contents, questions, scale, freeText }: FormContent): FormContent {
  return { contents, questions, scale, freeText };
}

/** The option codes that were ticked, by the code of their question; a question without an answer is absent. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Whether the question was asked of who gave these answers. */
export function isAsked(question: Question, choices: Choices): boolean {
  const rule = question.askedIf;
  return rule === null || (choices[rule.question]?.includes(rule.option) ?? false);
}
