import { dayAt, formatDay } from "@sipas/domain/kernel";

const vietnam = 7 * 3_600_000;

/** An instant of the API as people in Việt Nam read it: 05/11/2024 14:30. */
export function formatInstant(instant: string): string {
  const milliseconds = Date.parse(instant);
  return `${formatDay(dayAt(milliseconds))} ${timeOf(milliseconds)}`;
}

/** The day of an instant in Việt Nam: 05/11/2024. */
export function formatInstantDay(instant: string): string {
  return formatDay(dayAt(Date.parse(instant)));
}

/** The time of an instant in Việt Nam: 14:30. */
export function formatInstantTime(instant: string): string {
  return timeOf(Date.parse(instant));
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds + vietnam).toISOString().slice(11, 16);
}
