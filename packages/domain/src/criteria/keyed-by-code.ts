/** By code, in order; a draft may have a code twice, and then the second of one list is the second of another. */
export function keyedByCode<T extends { readonly code: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  const times = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const time = (times.get(row.code) ?? 0) + 1;
      times.set(row.code, time);
      return [`${row.code} ${time}`, row];
    }),
  );
}
