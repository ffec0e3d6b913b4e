import { isAsked, type BallotForm, type BallotFormVersion, type Choices } from "../criteria/index.ts";
import { formatCount } from "../kernel/index.ts";
import type { CellProblem, CsvRecord } from "../kernel/index.ts";
import { ChoiceCell } from "./choice-cell.ts";
import * as problems from "./choice-problems.ts";
import { FORM_WORDS } from "./columns.ts";
import { questionColumnsOf } from "./question-columns.ts";

interface QuestionColumn {
  readonly cell: ChoiceCell;
  readonly name: string;
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

/** Reads what was ticked beside the criteria of ballots of these forms in one file, whose header is `names`. */
export class ChoiceReader {
  readonly #forms: ReadonlyMap<BallotForm, FormQuestions>;
  readonly #seen = new Set<BallotForm>();
  /** By the column's name the ballots that answer a question which its rule did not ask. */
  readonly #unasked = new Map<string, number>();

  constructor(names: readonly string[], forms: readonly BallotFormVersion[]) {
    const place = new Map(names.map((name, column) => [name, column] as const).toReversed());
    const all = new Set(forms.flatMap(questionColumnsOf));
    const readOf = (form: BallotFormVersion): FormQuestions => {
      const own = questionColumnsOf(form);
      return {
        asked: form.questions.flatMap((question, at) => {
          const column = place.get(own[at]!);
          return column === undefined ? [] : [{ cell: new ChoiceCell(question), name: own[at]!, column }];
        }),
        foreign: [...all].filter((name) => !own.includes(name)).flatMap((name) => place.get(name) ?? []),
        missing: own.filter((name) => !place.has(name)),
      };
    };
    this.#forms = new Map(forms.map((form) => [form.form, readOf(form)]));
  }

  /** The answers of a row; every cell that has a problem is reported. */
  read(form: BallotForm, { bytes, starts, ends }: CsvRecord, report: ReportCell): Choices {
    this.#seen.add(form);
    const { asked, foreign } = this.#forms.get(form)!;
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
    for (const { cell, name } of this.#forms.get(form)!.asked) {
      const { question } = cell;
      if (question.askedIf === null || !choices[question.code] || isAsked(question, choices)) continue;
      this.#unasked.set(name, (this.#unasked.get(name) ?? 0) + 1);
    }
  }

  /** What the person should know of the whole file. */
  warnings(): readonly string[] {
    const seen = [...this.#seen].map((form) => this.#forms.get(form)!);
    const missing = [...new Set(seen.flatMap((form) => form.missing))];
    const partial = missing.length > 0 && seen.some(({ asked }) => asked.length > 0);
    const unasked = [...this.#unasked].map(([name, ballots]) =>
      problems.notAsked(name, formatCount(ballots)),
    );
    return [...(partial ? [problems.missingQuestions(missing)] : []), ...unasked];
  }
}
