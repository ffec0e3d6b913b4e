import { isDay, type Day } from "../kernel/index.ts";

const EARLIEST = "2000-01-01";
const LATEST = "2100-12-31";

/**
 * The day in a cell, written 05/11/2024 (day first; zeros may be left out) or 2024-11-05; null when
 * it is no day of the calendar, or not one of 2000 to 2100.
 */
export function readFieldDay(text: string): Day | null {
  const printed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = printed
    ? `${printed[3]}-${printed[2]!.padStart(2, "0")}-${printed[1]!.padStart(2, "0")}`
    : text;
  return isDay(day) && day >= EARLIEST && day <= LATEST ? day : null;
}
