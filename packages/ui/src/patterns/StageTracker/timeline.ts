import { dayNumber } from "../../format/day.ts";

export interface Span {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface Timeline {
  readonly first: number;
  readonly last: number;
}

/** The days from the earliest to the latest that any stage or today names; null while there is no more than one. */
export function timelineOver(
  spans: readonly (Span | undefined)[],
  today: string | undefined,
): Timeline | null {
  const days = spans
    .flatMap((span) => [span?.from, span?.to])
    .filter((day): day is string => Boolean(day))
    .map(dayNumber);
  if (days.length === 0) return null;
  if (today) days.push(dayNumber(today));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return first === last ? null : { first, last: last + 1 };
}

/** Left edge and width in percent; an open end runs to today. */
export function placeSpan(timeline: Timeline, span: Span | undefined, today: string | undefined) {
  const from = span?.from;
  const to = span?.to ?? today;
  if (!from || !to) return null;
  const length = timeline.last - timeline.first;
  const start = dayNumber(from);
  const end = Math.max(dayNumber(to), start) + 1;
  return {
    left: `${((start - timeline.first) / length) * 100}%`,
    width: `${((end - start) / length) * 100}%`,
  };
}

/** Where a day begins, in percent from the left. */
export function placeDay(timeline: Timeline, day: string): string {
  return `${((dayNumber(day) - timeline.first) / (timeline.last - timeline.first)) * 100}%`;
}

export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
