import { ANSWER_BYTES } from "../ballot/index.ts";
import { criteriaOf } from "../criteria/index.ts";
import type { CriteriaSet } from "../criteria/index.ts";

/** An agency as scoring sees it: where it ranks, and by what it is measured. */
export interface ScoredAgency {
  readonly code: string;
  /** Any text; blocks stand in the order in which agencies first name them. */
  readonly block: string;
  readonly criteriaSet: CriteriaSet;
}

/** How many ballots answered 1, 2, 3, 4 and 5. */
export type LevelCounts = readonly [number, number, number, number, number];

/**
 * The answers of valid ballots, counted per agency, criterion (in the order of its form) and byte
 * code. All that scoring knows of the ballots: their order leaves no trace in it.
 */
export interface Tally {
  readonly agencies: readonly ScoredAgency[];
  /** Where each agency's counts start in `counts`. */
  readonly offsets: Uint32Array;
  readonly counts: Uint32Array;
  /** Valid ballots per agency. */
  readonly ballots: Uint32Array;
}

/** A tally of nothing yet, for these agencies in this order. */
export function createTally(agencies: readonly ScoredAgency[]): Tally {
  const offsets = new Uint32Array(agencies.length);
  let size = 0;
  for (const [place, agency] of agencies.entries()) {
    offsets[place] = size;
    size += criteriaOf(agency.criteriaSet).length * ANSWER_BYTES;
  }
  return { agencies, offsets, counts: new Uint32Array(size), ballots: new Uint32Array(agencies.length) };
}

/**
 * Counts one valid ballot of the agency at `place`. The answers are a byte a criterion, in the order
 * of the agency's form and checked before; a void ballot must not come here.
 */
export function countBallot(tally: Tally, place: number, answers: Uint8Array): void {
  const { counts } = tally;
  let offset = tally.offsets[place]!;
  for (let criterion = 0; criterion < answers.length; criterion++, offset += ANSWER_BYTES) {
    counts[offset + answers[criterion]!]!++;
  }
  tally.ballots[place]!++;
}

/** The answers by level to the criterion at `criterion` of the agency at `place`, both from 0. */
export function levelCounts(tally: Tally, place: number, criterion: number): LevelCounts {
  const { counts, offsets } = tally;
  const at = offsets[place]! + criterion * ANSWER_BYTES;
  return [counts[at + 1]!, counts[at + 2]!, counts[at + 3]!, counts[at + 4]!, counts[at + 5]!];
}
