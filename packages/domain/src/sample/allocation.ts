/**
 * Allocates places to strata in proportion to their sizes by largest remainder: each gets the
 * whole part of its exact share, the places left go one each to the largest remainders, of equal
 * ones to the stratum that comes first. In: `places`, a whole number not above the sum of the
 * sizes, and the sizes in the order that decides ties. Out: the places of each, which sum up to
 * `places` and pass no size. Throws where there are more places than units: a caller's fault.
 */
export function allocateProportionally(places: number, sizes: readonly number[]): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (places > all) throw new RangeError("more places than units");
  if (places === 0) return sizes.map(() => 0);
  // Whole numbers are exact far beyond any frame: the product stays under 2^53 up to 90 million units.
  const shares = sizes.map((size, stratum) => {
    const remainder = (places * size) % all;
    return { stratum, remainder, whole: (places * size - remainder) / all };
  });
  const left = places - shares.reduce((sum, { whole }) => sum + whole, 0);
  const raised = new Set(
    shares
      .toSorted((a, b) => b.remainder - a.remainder || a.stratum - b.stratum)
      .slice(0, left)
      .map(({ stratum }) => stratum),
  );
  return shares.map(({ stratum, whole }) => whole + (raised.has(stratum) ? 1 : 0));
}
