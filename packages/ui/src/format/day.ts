export type ReadDay = { readonly day: string } | { readonly error: "UNREADABLE" | "IMPOSSIBLE" };

/** Reads 5/11/2024, 05-11-2024, 5.11.2024 or 05112024 as the calendar day "2024-11-05". */
export function readDay(typed: string): ReadDay {
  const compact = typed.trim();
  const match =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(compact) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(compact);
  const [, d = "", m = "", year = ""] = match ?? [];
  if (!year) return { error: "UNREADABLE" };
  const day = `${year}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isDay(day) ? { day } : { error: "IMPOSSIBLE" };
}

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const number = dayNumber(value);
  return !Number.isNaN(number) && new Date(number * 86_400_000).toISOString().startsWith(value);
}

/** "2024-11-05" → "05/11/2024"; anything else comes back as it is. */
export function formatDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  return year ? `${day}/${month}/${year}` : value;
}

/** Days since 1/1/1970, to place a day on an axis. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
