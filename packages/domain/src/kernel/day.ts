/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

export interface Period {
  readonly from: Day;
  /** The last day, included. */
  readonly to: Day;
}

/** Whether the text is a day that exists in the calendar. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `day` lies in the period, both ends included; an open end has no limit. */
export function isWithin(day: Day, from: Day, to: Day | null): boolean {
  return from <= day && (to === null || day <= to);
}

/** As administrative documents write it: 05/11/2024. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** The day in Việt Nam (UTC+7, no summer time) at an instant given in milliseconds since 1970. */
export function dayAt(epochMilliseconds: number): Day {
  const days = Math.floor((epochMilliseconds + 7 * 3_600_000) / 86_400_000);
  // Days to civil date, after H. Hinnant's public domain algorithm.
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const date = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function shiftYears(day: Day, years: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  const last = daysInMonth(year + years, month);
  return `${pad(year + years, 4)}-${pad(month, 2)}-${pad(Math.min(date, last), 2)}`;
}

/** Days since 1 January 1970; the inverse of the algorithm above. */
function numberOf(day: Day): number {
  const [y = 0, month = 1, date = 1] = day.split("-").map(Number);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return dayAt((numberOf(day) + days) * 86_400_000);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}
