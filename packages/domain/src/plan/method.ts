import type { Rounding } from "../kernel/index.ts";

/** How an agency's index comes from its answers; a content's is pooled under `POOLED_ANSWERS`, else the mean of its criteria. */
export const INDEX_METHODS = ["POOLED_ANSWERS", "MEAN_OF_CRITERIA", "MEAN_OF_CONTENTS"] as const;
export type IndexMethod = (typeof INDEX_METHODS)[number];

/** How a block's index comes from its agencies; `POOLED` is over all answers of the block. */
export const BLOCK_METHODS = ["POOLED", "MEAN_OF_AGENCIES"] as const;
export type BlockMethod = (typeof BLOCK_METHODS)[number];

/** How the province's index comes about; `POOLED` is over all answers of the province. */
export const PROVINCE_METHODS = ["POOLED", "MEAN_OF_BLOCKS", "MEAN_OF_AGENCIES"] as const;
export type ProvinceMethod = (typeof PROVINCE_METHODS)[number];

/** The levels of the answer scale, from very dissatisfied to very satisfied. */
export const ANSWER_LEVELS = [1, 2, 3, 4, 5] as const;

/** The method of a year, part of its plan: a run of the scores names it in full. */
export interface ScoringMethod {
  readonly index: IndexMethod;
  readonly block: BlockMethod;
  readonly province: ProvinceMethod;
  /** The levels that count as satisfied: some of 1 to 5, each once. */
  readonly satisfied: readonly number[];
  readonly rounding: Rounding;
}

export const DEFAULT_METHOD: ScoringMethod = {
  index: "POOLED_ANSWERS",
  block: "POOLED",
  province: "MEAN_OF_BLOCKS",
  satisfied: [4, 5],
  rounding: { digits: 2, mode: "HALF_UP" },
};
