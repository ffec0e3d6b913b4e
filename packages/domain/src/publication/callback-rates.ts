import { callbackRates, DOUBTFUL_OUTCOMES, REACHED_OUTCOMES, shareOf } from "../callback/index.ts";
import type { Ratio } from "../kernel/index.ts";
import { CLOSING_OUTCOMES, type CallbackOutcome } from "../plan/index.ts";
import type { CallbackCounts } from "./snapshot.ts";

/** A share with what it is made of; the share is null of nothing. */
export interface PublishedShare {
  readonly part: number;
  readonly whole: number;
  readonly share: Ratio | null;
}

/** What the verification of a published year covered and found, as the staff's screens define it. */
export interface PublishedCallbackRates {
  /** Coverage: cases closed, of the valid ballots that were drawn from. */
  readonly called: PublishedShare;
  /** Somebody of the ballot answered, of the cases closed. */
  readonly reached: PublishedShare;
  /** Confirmed in full, of the cases closed. */
  readonly confirmed: PublishedShare;
}

/** The rates of the published counts by the one rule of the callbacks, as exact fractions. */
export function publishedCallbackRates({ listed, drawn, outcomes }: CallbackCounts): PublishedCallbackRates {
  const closedBy = (some: readonly CallbackOutcome[]) =>
    outcomes.reduce((sum, { outcome, count }) => (some.includes(outcome) ? sum + count : sum), 0);
  const called = closedBy(CLOSING_OUTCOMES);
  const reached = closedBy(REACHED_OUTCOMES);
  const confirmed = closedBy(["CONFIRMED"]);
  const doubtful = closedBy(DOUBTFUL_OUTCOMES);
  const rates = callbackRates({ drawn, called, reached, confirmed, doubtful });
  return {
    called: { part: called, whole: listed, share: shareOf(called, listed) },
    reached: { part: reached, whole: called, share: rates.reachedOfCalled },
    confirmed: { part: confirmed, whole: called, share: rates.confirmedOfCalled },
  };
}
