import type { ScoringMethod } from "../plan/method.ts";
import { scoreAgency } from "./agency-score.ts";
import type { UnrankedAgencyScore } from "./agency-score.ts";
import { spreadOf } from "./group-score.ts";
import type { Spread } from "./group-score.ts";
import { rankAll } from "./ranks.ts";
import { meanIndex, pool } from "./share.ts";
import type { Share } from "./share.ts";
import type { Tally } from "./tally.ts";

/** Names the rules below; it changes whenever the same ballots could give another figure. */
export const ALGORITHM_VERSION = "1";

export interface AgencyScore extends UnrankedAgencyScore {
  /** Among all agencies of the province; null where nothing was answered. */
  readonly rank: number | null;
  /** Among the agencies of its block. */
  readonly blockRank: number | null;
}

export interface BlockScore extends Share, Spread {
  readonly block: string;
}

export interface ProvinceScore extends Share, Spread {}

export interface ScoreResult {
  readonly province: ProvinceScore;
  /** In the order in which the agencies first name them. */
  readonly blocks: readonly BlockScore[];
  /** In the order of the tally, also those without an answer. */
  readonly agencies: readonly AgencyScore[];
}

/**
 * Every index of a year from its tally. A block's index is pooled over all its answers or the mean
 * of its agencies, the province's pooled over all its answers, the mean of its blocks or of its
 * agencies; `POOLED` ignores how the agencies' own indices came about. Means are of exact fractions
 * and leave out parts without answers; nothing is rounded here.
 */
export function scoreTally(tally: Tally, method: ScoringMethod): ScoreResult {
  const unranked = tally.agencies.map((_, place) => scoreAgency(tally, place, method));
  const members = Map.groupBy(unranked, (agency) => agency.block);
  const blocks = [...members].map(([block, agencies]) => scoreBlock(block, agencies, method));
  const ranks = rankAll(unranked);
  const blockRanks = new Map(
    [...members.values()].flatMap((agencies) => {
      const ranksInBlock = rankAll(agencies);
      return agencies.map((agency, place) => [agency, ranksInBlock[place]!] as const);
    }),
  );
  const agencies = unranked.map((agency, place) => ({
    ...agency,
    rank: ranks[place]!,
    blockRank: blockRanks.get(agency) ?? null,
  }));
  return { province: scoreProvince(blocks, agencies, method), blocks, agencies };
}

function scoreBlock(
  block: string,
  agencies: readonly UnrankedAgencyScore[],
  method: ScoringMethod,
): BlockScore {
  const pooled = pool(agencies);
  const index = method.block === "POOLED" ? pooled.index : meanIndex(agencies);
  return { block, ...pooled, index, ...spreadOf(agencies) };
}

function scoreProvince(
  blocks: readonly BlockScore[],
  agencies: readonly AgencyScore[],
  method: ScoringMethod,
): ProvinceScore {
  const pooled = pool(agencies);
  const index = {
    POOLED: () => pooled.index,
    MEAN_OF_BLOCKS: () => meanIndex(blocks),
    MEAN_OF_AGENCIES: () => meanIndex(agencies),
  }[method.province]();
  return { ...pooled, index, ...spreadOf(agencies) };
}
