import { isDay, problem, type Day, type Problem } from "../kernel/index.ts";

/** Years in which a day of a plan may lie; a day outside them is a slip of the hand. */
const YEARS = { first: 2000, last: 2100 } as const;

/** What keeps a day that a person typed from being stored; nothing against one that is still open. */
export function findDayProblems(path: string, label: string, day: Day | null): readonly Problem[] {
  if (day === null) return [];
  const year = /^(\d{4})-\d{2}-\d{2}$/.exec(day)?.[1];
  if (year !== undefined && (Number(year) < YEARS.first || Number(year) > YEARS.last)) {
    const message = `${label}: năm phải từ ${YEARS.first} đến ${YEARS.last}.`;
    return [problem("DAY_OUT_OF_RANGE", path, message)];
  }
  if (isDay(day)) return [];
  const message = `${label}: ngày không có trong lịch; nhập theo dạng 05/11/2024.`;
  return [problem("DAY_INVALID", path, message)];
}
