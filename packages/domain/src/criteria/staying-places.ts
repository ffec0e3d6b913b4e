/**
 * Of different numbers in any order the most that rise from one to the next (a longest increasing
 * subsequence): what did not move. All others are what moved.
 */
export function stayingPlaces(places: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly from: number }[] = [];
  places.forEach((place, at) => {
    let length = 1;
    let from = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const reached = best[earlier]?.length ?? 0;
      if ((places[earlier] ?? 0) < place && reached + 1 > length) [length, from] = [reached + 1, earlier];
    }
    best.push({ length, from });
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const staying = new Set<number>();
  let at = best.findIndex(({ length }) => length === longest);
  while (at >= 0) {
    staying.add(places[at] ?? 0);
    at = best[at]?.from ?? -1;
  }
  return staying;
}
