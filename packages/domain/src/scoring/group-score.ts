import { compareRatio, medianRatio, ratio } from "../kernel/index.ts";
import type { Ratio } from "../kernel/index.ts";
import { indicesOf } from "./share.ts";
import type { Share } from "./share.ts";

/** The good standing that reports count: an index of 90 % or more. */
const GOOD_STANDING = ratio(9, 10);

/** How the indices of a group of agencies spread; only agencies with answers enter. */
export interface Spread {
  readonly min: Ratio | null;
  readonly max: Ratio | null;
  /** Of an even number the mean of the two in the middle. */
  readonly median: Ratio | null;
  /** Agencies with answers. */
  readonly scored: number;
  /** Agencies at 90 % or more by the exact fraction, so that 89.996 % is not one of them. */
  readonly atLeast90: number;
}

export function spreadOf(parts: readonly Share[]): Spread {
  const indices = indicesOf(parts).toSorted(compareRatio);
  return {
    min: indices[0] ?? null,
    max: indices.at(-1) ?? null,
    median: medianRatio(indices),
    scored: indices.length,
    atLeast90: indices.filter((index) => compareRatio(index, GOOD_STANDING) >= 0).length,
  };
}
