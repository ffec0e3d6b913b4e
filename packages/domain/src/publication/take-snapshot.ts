import type { Block } from "../agency/index.ts";
import { isProvisional, type BallotForm, type BallotFormVersion } from "../criteria/index.ts";
import { answerFlags } from "../kernel/index.ts";
import type {
  PublishedAgency,
  PublishedContent,
  PublishedExtreme,
  PublishedFigure,
  PublishedScope,
  Snapshot,
} from "./snapshot.ts";

interface RunFigure {
  readonly value: string | null;
  readonly numerator: number;
  readonly denominator: number;
}

interface RunContent {
  readonly code: string;
  readonly figure: RunFigure;
  readonly criteria: readonly { readonly code: string; readonly figure: RunFigure }[];
}

interface RunAgency {
  readonly agencyCode: string;
  readonly block: string;
  readonly form: BallotForm;
  readonly ballots: number;
  readonly figure: RunFigure;
  readonly rank: number | null;
  readonly blockRank: number | null;
  readonly contents: readonly RunContent[];
}

interface RunScope {
  readonly figure: RunFigure;
  readonly agencies: number;
  readonly atLeast90: number;
  readonly ballots: number;
  readonly max: PublishedExtreme | null;
  readonly min: PublishedExtreme | null;
}

/** What a run has stored, as far as it is published: codes, counts and rounded indices. */
export interface RunFigures {
  readonly province: RunScope;
  readonly blocks: readonly { readonly block: string; readonly score: RunScope }[];
  readonly agencies: readonly RunAgency[];
}

/** What agencies and blocks are called, and the forms that the figures are of, one a kind. */
export interface SnapshotNames {
  readonly forms: readonly BallotFormVersion[];
  readonly agencies: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
}

/** All that the figures do not say themselves. */
export type SnapshotFrame = Omit<Snapshot, "format" | "provisionalWording" | "index" | "blocks" | "agencies">;

/**
 * The document that a year is published as: the run's figures with names, wordings and marks beside
 * them. What has no name is called by its code.
 */
export function takeSnapshot(frame: SnapshotFrame, figures: RunFigures, names: SnapshotNames): Snapshot {
  const used = new Set(figures.agencies.map(({ form }) => form));
  const forms = new Map(names.forms.map((form) => [form.form, form]));
  return {
    format: 1,
    ...frame,
    provisionalWording: names.forms.some((form) => used.has(form.form) && isProvisional(form)),
    index: scope(figures.province),
    blocks: figures.blocks.map(({ block, score }) => ({
      block,
      name: names.blocks.find(({ code }) => code === block)?.name ?? block,
      ...scope(score),
    })),
    agencies: figures.agencies.map((agency) =>
      publishedAgency(agency, names.agencies, forms.get(agency.form)),
    ),
  };
}

function figure({ value, numerator, denominator }: RunFigure): PublishedFigure {
  return { value, numerator, denominator, flags: answerFlags(denominator) };
}

function extreme(found: PublishedExtreme | null): PublishedExtreme | null {
  return found && { agencyCode: found.agencyCode, value: found.value };
}

function scope(of: RunScope): PublishedScope {
  return {
    figure: figure(of.figure),
    agencies: of.agencies,
    atLeast90: of.atLeast90,
    ballots: of.ballots,
    highest: extreme(of.max),
    lowest: extreme(of.min),
  };
}

function publishedAgency(
  agency: RunAgency,
  names: ReadonlyMap<string, string>,
  form: BallotFormVersion | undefined,
): PublishedAgency {
  return {
    code: agency.agencyCode,
    name: names.get(agency.agencyCode) ?? agency.agencyCode,
    block: agency.block,
    form: agency.form,
    ballots: agency.ballots,
    figure: figure(agency.figure),
    rank: agency.rank,
    blockRank: agency.blockRank,
    contents: agency.contents.map((content) => publishedContent(form, content)),
  };
}

function publishedContent(
  form: BallotFormVersion | undefined,
  { code, ...content }: RunContent,
): PublishedContent {
  const asked = form?.contents.find((candidate) => candidate.code === code);
  const wordings = new Map(asked?.criteria.map((criterion) => [criterion.code, criterion.wording]));
  return {
    code,
    name: asked?.name ?? code,
    figure: figure(content.figure),
    criteria: content.criteria.map((criterion) => ({
      code: criterion.code,
      wording: wordings.get(criterion.code) ?? criterion.code,
      figure: figure(criterion.figure),
    })),
  };
}
