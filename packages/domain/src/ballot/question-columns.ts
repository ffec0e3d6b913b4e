import { BALLOT_FORMS, FORM_OF_2024 } from "../criteria/index.ts";
import type { AnswerOption, BallotForm, Question } from "../criteria/index.ts";

/** What parts the options of one cell. */
export const OPTION_SEPARATOR = "|";

/** The column of a question in a ballot file; a form has one expectation, so that column needs no code. */
export function columnOfQuestion({ kind, code }: Pick<Question, "kind" | "code">): string {
  return kind === "EXPECTATION" ? "expectation" : `${kind.toLowerCase()}.${code.toLowerCase()}`;
}

/** The word of an option in a cell. */
export function wordOfOption({ code }: Pick<AnswerOption, "code">): string {
  return code.toLowerCase();
}

/** The columns of all questions of a form, in its order. */
export function questionColumnsOf(form: BallotForm): readonly string[] {
  return FORM_OF_2024[form].questions.map(columnOfQuestion);
}

/** The cell of a question's answer. */
export function cellOfOptions(options: readonly string[]): string {
  return options.map((code) => wordOfOption({ code })).join(OPTION_SEPARATOR);
}

const QUESTION_COLUMNS: ReadonlySet<string> = new Set(BALLOT_FORMS.flatMap(questionColumnsOf));

/** Whether a header names a question that no form has. */
export function isUnknownQuestion(column: string): boolean {
  return /^(statement|demographic)\./.test(column) && !QUESTION_COLUMNS.has(column);
}
