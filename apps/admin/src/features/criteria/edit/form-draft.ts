import type { AnswerOption, Content, Criterion, FormContent, Question, Rating } from "@sipas/domain/criteria";

/** A row that keeps its identity while it is moved and renamed. */
export type Keyed<T> = T & { readonly key: string };

export type CriterionDraft = Keyed<Criterion>;
export type ContentDraft = Keyed<Omit<Content, "criteria">> & {
  readonly criteria: readonly CriterionDraft[];
};
export type OptionDraft = Keyed<AnswerOption>;
export type RatingDraft = Keyed<Rating>;
export type QuestionDraft = Keyed<Omit<Question, "options" | "ratings">> & {
  readonly options: readonly OptionDraft[];
  readonly ratings: readonly RatingDraft[];
};

export interface FormDraft extends Pick<FormContent, "scale" | "freeText"> {
  readonly contents: readonly ContentDraft[];
  readonly questions: readonly QuestionDraft[];
}

let made = 0;

export function newKey(): string {
  made += 1;
  return `row-${made}`;
}

/** The rows of a content, with the keys that `like` has at the same places. */
export function draftOf({ contents, questions, scale, freeText }: FormContent, like?: FormDraft): FormDraft {
  return {
    contents: contents.map(({ code, name, criteria }, at) => {
      const known = like?.contents[at];
      return {
        key: known?.key ?? newKey(),
        code,
        name,
        criteria: keyed(criteria, known?.criteria),
      };
    }),
    questions: questions.map((question, at) => {
      const known = like?.questions[at];
      return {
        ...question,
        key: known?.key ?? newKey(),
        options: keyed(question.options, known?.options),
        ratings: keyed(question.ratings, known?.ratings),
      };
    }),
    scale: { labels: [...scale.labels], printOrder: scale.printOrder },
    freeText,
  };
}

function keyed<T extends object>(
  rows: readonly T[],
  like: readonly Keyed<object>[] = [],
): readonly Keyed<T>[] {
  return rows.map((row, at) => ({ ...row, key: like[at]?.key ?? newKey() }));
}

/** What is sent: the content alone, without the keys of rows and the names of types. */
export function contentOf({ contents, questions, scale, freeText }: FormDraft): FormContent {
  return {
    contents: contents.map(({ code, name, criteria }) => ({
      code,
      name,
      criteria: criteria.map((criterion) => ({ code: criterion.code, wording: criterion.wording })),
    })),
    questions: questions.map(questionOf),
    scale,
    freeText,
  };
}

function questionOf(draft: QuestionDraft): Question {
  const { code, kind, wording, choice, mostChoices, printedBase, askedIf, options, ratings } = draft;
  return {
    code,
    kind,
    wording,
    choice,
    mostChoices,
    printedBase,
    askedIf: askedIf && { question: askedIf.question, option: askedIf.option },
    options: options.map(({ code: option, label, band }) => ({
      code: option,
      label,
      band: band && { from: band.from, to: band.to },
    })),
    ratings: ratings.map(({ code: rating, label }) => ({ code: rating, label })),
  };
}

/** The list with one row a step up or down; the same list where there is no step to take. */
export function moved<T>(rows: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const row = rows[at];
  const other = rows[at + by];
  if (row === undefined || other === undefined) return rows;
  return rows.with(at, other).with(at + by, row);
}

/** The first of `PREFIX1`, `PREFIX2`, … that is not taken. */
export function freeCode(prefix: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  let number = 1;
  while (known.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
