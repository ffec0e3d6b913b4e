import { BALLOT_FORM_LABELS, type Question, FORM_OF_2024 } from "@sipas/domain/criteria";
import { formatRatio, ratio, type Rounding } from "@sipas/domain/kernel";
import type { QuestionCounts } from "@sipas/domain/scoring";
import { figureFlags, type Figure, type FigureFlag } from "../platform/graphql/figure.types.ts";
import type { OptionResult, QuestionResult } from "./question.types.ts";

/** Puts wordings beside the stored ticks, and the share of each option on each base. */
export function questionView(
  counts: QuestionCounts,
  rounding: Rounding,
  marks: readonly FigureFlag[],
): QuestionResult {
  const question = questionOf(counts);
  const labels = new Map(question.options.map(({ code, label }) => [code, label]));
  const { asked, answered, selections } = counts;
  const shareOf = (numerator: number, denominator: number): Figure => ({
    value: denominator === 0 ? null : formatRatio(ratio(numerator, denominator), rounding, 100),
    numerator,
    denominator,
    ciLow: null,
    ciHigh: null,
    flags: figureFlags(denominator, marks),
  });
  const options = counts.options.map(({ code, count }): OptionResult => ({
    code,
    label: labels.get(code) ?? code,
    ofAsked: shareOf(count, asked),
    ofAnswered: shareOf(count, answered),
    ofSelections: shareOf(count, selections),
  }));
  const { code, kind, wording, choice, printedBase } = question;
  return {
    code,
    kind,
    wording,
    choice,
    printedBase,
    askedIf: conditionOf(question, counts),
    forms: counts.forms,
    asked,
    answered,
    selections,
    options,
  };
}

function questionOf({ code, forms }: QuestionCounts): Question {
  const question = FORM_OF_2024[forms[0]!].questions.find((known) => known.code === code);
  if (!question) throw new Error(`the form ${BALLOT_FORM_LABELS[forms[0]!]} has no question ${code}`);
  return question;
}

/** In words, of whom the question is asked; null where it is asked of all. */
function conditionOf({ askedIf }: Question, { forms }: QuestionCounts): string | null {
  if (askedIf === null) return null;
  const other = FORM_OF_2024[forms[0]!].questions.find(({ code }) => code === askedIf.question);
  const option = other?.options.find(({ code }) => code === askedIf.option);
  return other && option ? `${other.wording}: ${option.label}` : null;
}
