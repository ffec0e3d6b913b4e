import { chance } from "./chance.ts";

/** The days on which enumerators went out: the fieldwork window without its Sundays. */
export const WORKDAYS: readonly string[] = daysBetween("2024-10-07", "2024-10-29").filter(
  (day) => new Date(day).getUTCDay() !== 0,
);

const LAST = WORKDAYS.length - 1;
/** A reserve unit is still to be visited after it. */
const LAST_FAILURE = LAST - 3;

/** Days between handing a ballot out and taking it back, by lot: most often none or one. */
const LAGS = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5];

/** When a ballot was handed out and settled, as places in `WORKDAYS`. */
export interface Visit {
  readonly issued: number;
  readonly settled: number;
}

/**
 * The visit of an enumerator's `place`-th of `all` units: each begins within the first days and
 * works through their units at a pace of their own. A failed visit was tried for some days.
 */
export function visitOf(enumerator: string, place: number, all: number, failed: boolean): Visit {
  const start = chance("start", enumerator) % 6;
  const span = Math.min(5 + (chance("span", enumerator) % 10), Math.ceil(all * 1.1));
  const issued = start + Math.floor((place * span) / all);
  if (failed) {
    const tried = 2 + (chance("tried", enumerator, place) % 4);
    const first = Math.min(issued, LAST_FAILURE - 2);
    return { issued: first, settled: Math.min(first + tried, LAST_FAILURE) };
  }
  const lag = LAGS[chance("lag", enumerator, place) % LAGS.length]!;
  return { issued, settled: Math.min(issued + lag, LAST) };
}

/** The visit of a reserve unit, after the one that it replaces had failed. */
export function replacementOf(failure: Visit, enumerator: string): Visit {
  const issued = failure.settled + (chance("replaces", enumerator) % 2);
  return { issued, settled: Math.min(issued + (chance("replaced", enumerator) % 3), LAST) };
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
