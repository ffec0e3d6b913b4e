import { formatRatio } from "../kernel/index.ts";
import type { Ratio, Rounding } from "../kernel/index.ts";
import type { ScoreResult } from "./score.ts";
import type { Share } from "./share.ts";
import type { LevelCounts } from "./tally.ts";

interface ShareDocument {
  readonly satisfied: number;
  readonly answered: number;
  /** In percent, with exactly the digits of the rounding: "94.80". Null where nothing was answered. */
  readonly index: string | null;
}

/** What `sipas score` prints. The order of the keys is part of the contract. */
export interface ScoreDocument {
  readonly province: ShareDocument;
  readonly blocks: readonly (ShareDocument & {
    readonly block: string;
    readonly min: string | null;
    readonly max: string | null;
    readonly median: string | null;
  })[];
  readonly agencies: readonly (ShareDocument & {
    readonly code: string;
    readonly block: string;
    readonly rank: number | null;
    readonly blockRank: number | null;
    readonly contents: readonly (ShareDocument & {
      readonly code: string;
      readonly criteria: readonly (ShareDocument & { readonly code: string; readonly levels: LevelCounts })[];
    })[];
  })[];
}

/** The result as a plain document: every fraction in percent, rounded once, here. */
export function toScoreDocument(result: ScoreResult, rounding: Rounding): ScoreDocument {
  const percent = (index: Ratio | null) => (index === null ? null : formatRatio(index, rounding, 100));
  const share = ({ satisfied, answered, index }: Share): ShareDocument => ({
    satisfied,
    answered,
    index: percent(index),
  });
  return {
    province: share(result.province),
    blocks: result.blocks.map((block) => ({
      block: block.block,
      ...share(block),
      min: percent(block.min),
      max: percent(block.max),
      median: percent(block.median),
    })),
    agencies: result.agencies.map((agency) => ({
      code: agency.code,
      block: agency.block,
      ...share(agency),
      rank: agency.rank,
      blockRank: agency.blockRank,
      contents: agency.contents.map((content) => ({
        code: content.code,
        ...share(content),
        criteria: content.criteria.map((criterion) => ({
          code: criterion.code,
          ...share(criterion),
          levels: criterion.levels,
        })),
      })),
    })),
  };
}
