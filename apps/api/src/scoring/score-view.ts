import { FORM_OF_2024, type BallotForm } from "@sipas/domain/criteria";
import type { Rounding } from "@sipas/domain/kernel";
import { blockOf, type Block } from "../agency/block.entity.ts";
import { figureFlags, type Figure, type FigureFlag } from "../platform/graphql/figure.types.ts";
import { questionView } from "./question-view.ts";
import type { QuestionResult } from "./question.types.ts";
import type {
  RunResult,
  StoredAgency,
  StoredContent,
  StoredExtreme,
  StoredFigure,
  StoredForm,
  StoredScope,
  StoredSpread,
} from "./run-result.entity.ts";
import type {
  AgencyExtreme,
  AgencyScore,
  BlockScore,
  ContentScore,
  FormScore,
  ScopeScore,
} from "./scoring.types.ts";

/** A run's figures as the API shows them. */
export interface RunView {
  readonly province: ScopeScore;
  readonly blocks: readonly BlockScore[];
  readonly agencies: readonly AgencyScore[];
  readonly forms: readonly FormScore[];
  readonly questions: readonly QuestionResult[];
}

interface RunFacts {
  readonly provisional: boolean;
  readonly method: { readonly rounding: Rounding };
}

/** Puts names, wordings and marks beside the stored figures; `blocks` are those of the run's plan. */
export function viewOf(
  result: RunResult,
  { provisional, method }: RunFacts,
  blocks: readonly Block[],
): RunView {
  const marks: readonly FigureFlag[] = provisional ? ["PROVISIONAL"] : [];
  return {
    province: scope(result, result.province, marks),
    blocks: result.blocks.map(({ block, score }) => ({
      block: blockOf(blocks, block),
      score: scope(result, score, marks),
    })),
    agencies: result.agencies.map((agency) => agencyView(agency, marks, blocks)),
    forms: result.forms.map((form) => formView(result, form, marks)),
    questions: result.questions.map((question) => questionView(question, method.rounding, marks)),
  };
}

function figure(stored: StoredFigure, marks: readonly FigureFlag[]): Figure {
  return { ...stored, ciLow: null, ciHigh: null, flags: figureFlags(stored.denominator, marks) };
}

function scope({ agencies }: RunResult, stored: StoredScope, marks: readonly FigureFlag[]): ScopeScore {
  const figures = new Map(agencies.map((agency) => [agency.agencyCode, agency.figure]));
  return { ...stored, ...extremes(stored, figures, marks), figure: figure(stored.figure, marks) };
}

/** The highest and the lowest with their bases: a value of four answers is no rank. */
function extremes(
  { min, max }: StoredSpread,
  figures: ReadonlyMap<string, StoredFigure>,
  marks: readonly FigureFlag[],
): { readonly min: AgencyExtreme | null; readonly max: AgencyExtreme | null } {
  const withBase = (stored: StoredExtreme | null): AgencyExtreme | null =>
    stored && { ...stored, figure: figure(figures.get(stored.agencyCode)!, marks) };
  return { min: withBase(min), max: withBase(max) };
}

function agencyView(
  stored: StoredAgency,
  marks: readonly FigureFlag[],
  blocks: readonly Block[],
): AgencyScore {
  const contents = stored.contents.map((content) => contentView(stored.form, content, marks));
  return { ...stored, block: blockOf(blocks, stored.block), figure: figure(stored.figure, marks), contents };
}

function formView({ agencies }: RunResult, stored: StoredForm, marks: readonly FigureFlag[]): FormScore {
  const contents = stored.contents.map((content) => {
    const figures = new Map(
      agencies.flatMap((agency): [string, StoredFigure][] => {
        const own = agency.contents.find(({ code }) => code === content.code);
        return own && agency.form === stored.form ? [[agency.agencyCode, own.figure]] : [];
      }),
    );
    return {
      ...content,
      ...extremes(content, figures, marks),
      ...contentView(stored.form, content, marks),
    };
  });
  return { ...stored, contents };
}

function contentView(form: BallotForm, stored: StoredContent, marks: readonly FigureFlag[]): ContentScore {
  const content = FORM_OF_2024[form].contents.find(({ code }) => code === stored.code);
  const wordings = new Map(content?.criteria.map(({ code, wording }) => [code, wording]));
  return {
    code: stored.code,
    name: content?.name ?? stored.code,
    figure: figure(stored.figure, marks),
    criteria: stored.criteria.map((criterion) => ({
      ...criterion,
      wording: wordings.get(criterion.code) ?? criterion.code,
      figure: figure(criterion.figure, marks),
    })),
  };
}
