import type { BallotForm, BallotFormVersion } from "@sipas/domain/criteria";
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

/** What the figures of a run are of: blocks and forms of its plan. */
export interface RunWords {
  readonly blocks: readonly Block[];
  readonly forms: readonly BallotFormVersion[];
}

/** What figures are shown with beside what is stored. */
interface Beside {
  readonly marks: readonly FigureFlag[];
  readonly words: RunWords;
}

/** Puts names, wordings and marks beside the stored figures. */
export function viewOf(result: RunResult, { provisional, method }: RunFacts, words: RunWords): RunView {
  const { blocks, forms } = words;
  const marks: readonly FigureFlag[] = provisional ? ["PROVISIONAL"] : [];
  return {
    province: scope(result, result.province, marks),
    blocks: result.blocks.map(({ block, score }) => ({
      block: blockOf(blocks, block),
      score: scope(result, score, marks),
    })),
    agencies: result.agencies.map((agency) => agencyView(agency, { marks, words })),
    forms: result.forms.map((form) => formView(result, form, { marks, words })),
    questions: result.questions.map((question) => questionView(question, forms, method.rounding, marks)),
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

function agencyView(stored: StoredAgency, beside: Beside): AgencyScore {
  const { marks, words } = beside;
  const contents = stored.contents.map((content) => contentView(stored.form, content, beside));
  return {
    ...stored,
    block: blockOf(words.blocks, stored.block),
    figure: figure(stored.figure, marks),
    contents,
  };
}

function formView({ agencies }: RunResult, stored: StoredForm, beside: Beside): FormScore {
  const contents = stored.contents.map((content) => {
    const figures = new Map(
      agencies.flatMap((agency): [string, StoredFigure][] => {
        const own = agency.contents.find(({ code }) => code === content.code);
        return own && agency.form === stored.form ? [[agency.agencyCode, own.figure]] : [];
      }),
    );
    return {
      ...content,
      ...extremes(content, figures, beside.marks),
      ...contentView(stored.form, content, beside),
    };
  });
  return { ...stored, contents };
}

function contentView(kind: BallotForm, stored: StoredContent, { marks, words }: Beside): ContentScore {
  const form = words.forms.find((candidate) => candidate.form === kind);
  const content = form?.contents.find(({ code }) => code === stored.code);
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
