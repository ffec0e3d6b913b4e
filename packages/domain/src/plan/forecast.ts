import { addDays, daysBetween, type Day } from "../kernel/index.ts";

/** How much of a stage's work was done on a day. */
export interface DayCount {
  readonly day: Day;
  readonly count: number;
}

export interface StageProgress {
  /** What there is to do in all: ballots to collect, to enter, cases to call. */
  readonly target: number;
  /** In any order; days without work may be left out. */
  readonly days: readonly DayCount[];
}

export type StageForecast =
  /** Nothing has been done yet, or there is nothing to do. */
  | { readonly kind: "NOT_BEGUN" }
  /** All of it is done. */
  | { readonly kind: "DONE"; readonly on: Day }
  /** Nothing was done in the last days, so no pace can be told. */
  | { readonly kind: "STALLED"; readonly left: number }
  | {
      readonly kind: "ENDS";
      readonly on: Day;
      readonly left: number;
      /** Days after the end that the plan sets; negative before it, null where the plan sets none. */
      readonly late: number | null;
    };

/** How many of the last days make the pace. */
export const PACE_DAYS = 7;

/**
 * The day on which a stage will end at the pace of its last seven days, or of as many as have passed
 * since its work began. Today counts as a whole day and every day of the calendar counts, weekends and
 * holidays too: the forecast assumes that work goes on as it did, rest days among the others. The days
 * still needed are rounded up. `windowEnd` is the last day that the plan sets. Work recorded for days to
 * come is counted as done and makes no pace.
 */
export function forecastStage(
  { target, days }: StageProgress,
  today: Day,
  windowEnd: Day | null,
): StageForecast {
  const worked = days.filter(({ count }) => count > 0).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = worked;
  if (target <= 0 || !first) return { kind: "NOT_BEGUN" };
  const left = target - worked.reduce((sum, { count }) => sum + count, 0);
  if (left <= 0) return { kind: "DONE", on: worked.at(-1)!.day };
  const from = [addDays(today, 1 - PACE_DAYS), first.day].toSorted().at(-1)!;
  const length = daysBetween(from, today) + 1;
  const recent = worked
    .filter(({ day }) => from <= day && day <= today)
    .reduce((sum, { count }) => sum + count, 0);
  if (recent === 0) return { kind: "STALLED", left };
  const on = addDays(today, Math.ceil((left * length) / recent));
  return { kind: "ENDS", on, left, late: windowEnd === null ? null : daysBetween(windowEnd, on) };
}
