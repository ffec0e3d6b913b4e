/** Parts of a day in Việt Nam, by what changes whether somebody is at home. */
export const DAY_PARTS = ["MORNING", "AFTERNOON", "EVENING"] as const;
export type DayPart = (typeof DAY_PARTS)[number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Minutes after midnight at which each part is called again. */
const CALL_AT: Record<DayPart, number> = { MORNING: 8 * 60, AFTERNOON: 14 * 60, EVENING: 18 * 60 + 30 };
const AFTERNOON_FROM = 12 * 60;
const EVENING_FROM = 18 * 60;
const SATURDAY = 6;

/** The days in Việt Nam (UTC+7, no summer time) that have begun since 1970. */
function dayNumberOf(instant: number): number {
  return Math.floor((instant + 7 * HOUR) / DAY);
}

/** Milliseconds since 1970 of a minute of the day in Việt Nam that `instant` lies in. */
function minuteOfDay(instant: number, minutes: number): number {
  return dayNumberOf(instant) * DAY - 7 * HOUR + minutes * 60_000;
}

function minutesOf(instant: number): number {
  return (instant - minuteOfDay(instant, 0)) / 60_000;
}

function weekdayOf(instant: number): number {
  // 1970-01-01 was a Thursday.
  return (dayNumberOf(instant) + 4) % 7;
}

export function dayPartOf(instant: number): DayPart {
  const minutes = minutesOf(instant);
  if (minutes < AFTERNOON_FROM) return "MORNING";
  return minutes < EVENING_FROM ? "AFTERNOON" : "EVENING";
}

/**
 * When an unanswered call is tried again, in milliseconds since 1970: at least two hours after
 * `now`, in another part of the day, since the same hour on the same kind of day has failed once.
 */
export function nextTryAt(now: number): number {
  const part = dayPartOf(now);
  const starts = [now, now + DAY].flatMap((day) =>
    DAY_PARTS.map((name) => ({ name, at: minuteOfDay(day, CALL_AT[name]) })),
  );
  return starts.find(({ name, at }) => name !== part && at >= now + 2 * HOUR)!.at;
}

export const CALL_BACK_CHOICES = ["TONIGHT", "TOMORROW_MORNING", "SATURDAY"] as const;
export type CallBackChoice = (typeof CALL_BACK_CHOICES)[number];

/** The ready times for a call-back that are still ahead, soonest first, in milliseconds since 1970. */
export function callBackChoices(
  now: number,
): readonly { readonly choice: CallBackChoice; readonly at: number }[] {
  const daysToSaturday = (SATURDAY - weekdayOf(now) + 7) % 7 || 7;
  const choices = [
    { choice: "TONIGHT" as const, at: minuteOfDay(now, 19 * 60) },
    { choice: "TOMORROW_MORNING" as const, at: minuteOfDay(now + DAY, 8 * 60 + 30) },
    { choice: "SATURDAY" as const, at: minuteOfDay(now + daysToSaturday * DAY, 9 * 60) },
  ];
  return choices.filter(({ at }) => at > now);
}
