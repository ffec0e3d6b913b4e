import { BALLOT_FORMS, isAsked, FORM_OF_2024 } from "../criteria/index.ts";
import type { BallotForm, Choices } from "../criteria/index.ts";
import { formatCount } from "../kernel/index.ts";
import type { CellProblem, CsvRecord } from "../kernel/index.ts";
import { ChoiceCell } from "./choice-cell.ts";
import * as problems from "./choice-problems.ts";
import { FORM_WORDS } from "./columns.ts";
import { columnOfQuestion } from "./question-columns.ts";

interface QuestionColumn {
  readonly cell: ChoiceCell;
  readonly column: number;
}

interface FormQuestions {
  /** Those of the form's questions that the file has a column for. */
  readonly asked: readonly QuestionColumn[];
  /** Columns of questions that the form lacks: empty in every row of the form. */
  readonly foreign: readonly number[];
  readonly missing: readonly string[];
}

type ReportCell = (column: number, problem: CellProblem) => void;

/** Reads what was ticked beside the criteria of one file, whose header is `names`. */
export class ChoiceReader {
  readonly #forms: Record<BallotForm, FormQuestions>;
  readonly #seen = new Set<BallotForm>();
  /** By the column's name the ballots that answer a question which its rule did not ask. */
  readonly #unasked = new Map<string, number>();

  constructor(names: readonly string[]) {
    const place = new Map(names.map((name, column) => [name, column] as const).toReversed());
    const all = new Set(BALLOT_FORMS.flatMap((form) => FORM_OF_2024[form].questions.map(columnOfQuestion)));
    const formOf = (form: BallotForm): FormQuestions => {
      const questions = FORM_OF_2024[form].questions.map((question) => ({
        question,
        name: columnOfQuestion(question),
      }));
      const own = new Set(questions.map(({ name }) => name));
      return {
        asked: questions.flatMap(({ question, name }) => {
          const column = place.get(name);
          return column === undefined ? [] : [{ cell: new ChoiceCell(question), column }];
        }),
        foreign: [...all].filter((name) => !own.has(name)).flatMap((name) => place.get(name) ?? []),
        missing: [...own].filter((name) => !place.has(name)),
      };
    };
    this.#forms = {
      DIRECT: formOf("DIRECT"),
      ONLINE: formOf("ONLINE"),
      ORGANISATION: formOf("ORGANISATION"),
    };
  }

  /** The answers of a row; every cell that has a problem is reported. */
  read(form: BallotForm, { bytes, starts, ends }: CsvRecord, report: ReportCell): Choices {
    this.#seen.add(form);
    const { asked, foreign } = this.#forms[form];
    const choices: Record<string, readonly string[]> = {};
    for (const { cell, column } of asked) {
      const start = starts[column]!;
      const end = ends[column]!;
      if (start === end) continue;
      const answer = cell.read(bytes, start, end);
      if ("code" in answer) report(column, answer);
      else choices[cell.question.code] = answer;
    }
    for (const column of foreign) {
      if (starts[column] !== ends[column]) report(column, problems.foreignChoice(FORM_WORDS[form]));
    }
    return choices;
  }

  /** Counts the answers of a sound ballot to questions that were not asked of it. */
  countUnasked(form: BallotForm, choices: Choices): void {
    for (const { cell } of this.#forms[form].asked) {
      const { question } = cell;
      if (question.askedIf === null || !choices[question.code] || isAsked(question, choices)) continue;
      const name = columnOfQuestion(question);
      this.#unasked.set(name, (this.#unasked.get(name) ?? 0) + 1);
    }
  }

  /** What the person should know of the whole file. */
  warnings(): readonly string[] {
    const seen = [...this.#seen].map((form) => this.#forms[form]);
    const missing = [...new Set(seen.flatMap((form) => form.missing))];
    const partial = missing.length > 0 && seen.some(({ asked }) => asked.length > 0);
    const unasked = [...this.#unasked].map(([name, ballots]) =>
      problems.notAsked(name, formatCount(ballots)),
    );
    return [...(partial ? [problems.missingQuestions(missing)] : []), ...unasked];
  }
}
