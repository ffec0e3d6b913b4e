import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRatio, ratio } from "../kernel/index.ts";
import { allocateProportionally } from "./allocation.ts";

const sizesAndPlaces = fc
  .array(fc.nat({ max: 50 }), { maxLength: 8 })
  .chain((sizes) => fc.tuple(fc.constant(sizes), fc.nat({ max: sum(sizes) })));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

it.each([
  { places: 10, sizes: [50, 30, 20], expected: [5, 3, 2] },
  { places: 10, sizes: [34, 33, 33], expected: [4, 3, 3] },
  // 3.33 each: the one place left goes to the first of equal remainders.
  { places: 10, sizes: [7, 7, 7], expected: [4, 3, 3] },
  // 0.4, 1.2, 0.4: of the equal remainders 0.4 the first.
  { places: 2, sizes: [2, 6, 2], expected: [1, 1, 0] },
  { places: 6, sizes: [1, 2, 3], expected: [1, 2, 3] },
  { places: 0, sizes: [1, 2], expected: [0, 0] },
  { places: 0, sizes: [0, 0], expected: [0, 0] },
  { places: 0, sizes: [], expected: [] },
])("allocates $places places to $sizes as $expected", ({ places, sizes, expected }) => {
  expect(allocateProportionally(places, sizes)).toEqual(expected);
});

it("gives out every place, within one of the exact share and within the size", () => {
  fc.assert(
    fc.property(sizesAndPlaces, ([sizes, places]) => {
      const allocated = allocateProportionally(places, sizes);
      expect(sum(allocated)).toBe(places);
      for (const [stratum, size] of sizes.entries()) {
        expect(allocated[stratum]).toBeLessThanOrEqual(size);
        const share = ratio(places * size, Math.max(1, sum(sizes)));
        expect(compareRatio(ratio(allocated[stratum]! - 1, 1), share)).toBeLessThan(0);
        expect(compareRatio(ratio(allocated[stratum]! + 1, 1), share)).toBeGreaterThan(0);
      }
    }),
  );
});

it("rounds up the largest remainders, and of equal ones the first", () => {
  fc.assert(
    fc.property(sizesAndPlaces, ([sizes, places]) => {
      const all = Math.max(1, sum(sizes));
      const strata = allocateProportionally(places, sizes).map((count, stratum) => ({
        stratum,
        raised: count * all > places * sizes[stratum]!,
        remainder: (places * sizes[stratum]!) % all,
      }));
      for (const up of strata.filter(({ raised }) => raised)) {
        for (const down of strata.filter(({ raised }) => !raised)) {
          const ahead = up.remainder - down.remainder || down.stratum - up.stratum;
          expect(ahead).toBeGreaterThan(0);
        }
      }
    }),
  );
});

it("refuses more places than units", () => {
  expect(() => allocateProportionally(3, [1, 1])).toThrow(RangeError);
});
