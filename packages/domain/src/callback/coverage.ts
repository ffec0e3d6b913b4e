import { ratio, type Ratio } from "../kernel/index.ts";

/** Cases of the whole plan or of one agency, enumerator or organisation. */
export interface CallbackCounts {
  /** Cases drawn. */
  readonly drawn: number;
  /** Of them closed by a call. */
  readonly called: number;
  /** Of those called: somebody of the ballot answered. */
  readonly reached: number;
  readonly confirmed: number;
  /** Of those called: partly confirmed, denied or a wrong number. */
  readonly doubtful: number;
}

/** Rates that are never mixed: whom one reached says nothing of what they confirmed. Null of nothing. */
export interface CallbackRates {
  readonly reachedOfCalled: Ratio | null;
  readonly confirmedOfCalled: Ratio | null;
  readonly confirmedOfReached: Ratio | null;
}

export function callbackRates({ called, reached, confirmed }: CallbackCounts): CallbackRates {
  return {
    reachedOfCalled: shareOf(reached, called),
    confirmedOfCalled: shareOf(confirmed, called),
    confirmedOfReached: shareOf(confirmed, reached),
  };
}

/** The part of a whole as a fraction; null of nothing. */
export function shareOf(part: number, whole: number): Ratio | null {
  return whole === 0 ? null : ratio(part, whole);
}

const LEAST_DOUBTFUL = 2;
const RARE = 0.01;

/**
 * Whether one enumerator has so many doubtful outcomes that someone should look: at least two, and
 * by chance, at the rate of all the others, that many or more would be seen less than once in a
 * hundred. A cue to review, never a finding: it moves no figure and voids no ballot.
 */
export function needsReview(one: CallbackCounts, all: CallbackCounts): boolean {
  if (one.doubtful < LEAST_DOUBTFUL) return false;
  // One pseudo-case keeps a rate of zero among the others from making everything unusual.
  const rate = (all.doubtful - one.doubtful + 1) / (all.called - one.called + 2);
  return atLeast(one.doubtful, one.called, rate) < RARE;
}

/** The chance of `hits` or more in `tries` at `rate` each: the upper tail of the binomial distribution. */
function atLeast(hits: number, tries: number, rate: number): number {
  let chance = (1 - rate) ** tries;
  let below = 0;
  for (let count = 0; count < hits; count += 1) {
    below += chance;
    chance *= ((tries - count) / (count + 1)) * (rate / (1 - rate));
  }
  return 1 - below;
}
