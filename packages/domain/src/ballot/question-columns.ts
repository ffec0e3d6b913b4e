import { ticksOf, type AnswerOption, type Question } from "../criteria/index.ts";

/** What parts the options of one cell. */
export const OPTION_SEPARATOR = "|";

type Named = Pick<Question, "kind" | "code">;

interface Asked {
  readonly questions: readonly Named[];
}

/**
 * The column of a question in a ballot file, among all questions of its form: `statement.on_time`,
 * `demographic.sex`. Where a form has one expectation, its column needs no code.
 */
export function columnOfQuestion({ kind, code }: Named, among: readonly Named[]): string {
  const alone = kind === "EXPECTATION" && among.filter((other) => other.kind === kind).length === 1;
  return alone ? "expectation" : `${kind.toLowerCase()}.${code.toLowerCase()}`;
}

/** The columns of all questions of a form, in its order. */
export function questionColumnsOf({ questions }: Asked): readonly string[] {
  return questions.map((question) => columnOfQuestion(question, questions));
}

/** The word of an option in a cell. */
export function wordOfOption({ code }: Pick<AnswerOption, "code">): string {
  return code.toLowerCase();
}

/** The words that a cell of the question may hold; of a rated one `speed:very`. */
export function wordsOf(question: Question): readonly string[] {
  return ticksOf(question).map(wordOfOption);
}

/** The cell of a question's answer. */
export function cellOfOptions(options: readonly string[]): string {
  return options.map((code) => wordOfOption({ code })).join(OPTION_SEPARATOR);
}

/** The columns of a header that name a question which none of the forms has. */
export function unknownQuestions(names: readonly string[], forms: readonly Asked[]): readonly string[] {
  const known = new Set(forms.flatMap(questionColumnsOf));
  return names.filter((name) => /^(statement|expectation|demographic)\./.test(name) && !known.has(name));
}
