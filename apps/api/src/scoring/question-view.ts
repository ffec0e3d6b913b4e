import { ticksOf, type BallotFormVersion, type Question } from "@sipas/domain/criteria";
import { formatRatio, ratio, type Rounding } from "@sipas/domain/kernel";
import type { QuestionCounts } from "@sipas/domain/scoring";
import { figureFlags, type Figure, type FigureFlag } from "../platform/graphql/figure.types.ts";
import type { OptionResult, QuestionResult } from "./question.types.ts";

/** Puts wordings of the plan's forms beside the stored ticks, and the share of each option on each base. */
export function questionView(
  counts: QuestionCounts,
  forms: readonly BallotFormVersion[],
  rounding: Rounding,
  marks: readonly FigureFlag[],
): QuestionResult {
  const [first, ...others] = forms.filter(({ form }) => counts.forms.includes(form));
  const question = questionOf(counts.code, first);
  const asking = others.flatMap(({ questions }) => questions.filter(({ code }) => code === counts.code));
  const labels = new Map(
    [...asking, question].flatMap(ticksOf).map(({ code, label }) => [code, label] as const),
  );
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
    askedIf: conditionOf(question, first?.questions ?? []),
    forms: counts.forms,
    asked,
    answered,
    selections,
    options,
  };
}

function questionOf(code: string, form: BallotFormVersion | undefined): Question {
  const question = form?.questions.find((known) => known.code === code);
  if (!question) throw new Error(`no form of the plan has the question ${code} that was counted`);
  return question;
}

/** In words, of whom the question is asked; null where it is asked of all. */
function conditionOf({ askedIf }: Question, questions: readonly Question[]): string | null {
  if (askedIf === null) return null;
  const other = questions.find(({ code }) => code === askedIf.question);
  const option = other && ticksOf(other).find(({ code }) => code === askedIf.option);
  return other && option ? `${other.wording}: ${option.label}` : null;
}
