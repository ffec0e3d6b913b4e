import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal, ratio, sha256Hex } from "../kernel/index.ts";
import { drawCallbacks } from "./draw.ts";
import type { CallbackBallot, CallbackDrawRule } from "./draw.ts";

const rule = (over: Partial<CallbackDrawRule>): CallbackDrawRule => ({
  seed: "s",
  share: ratio(0, 1),
  floorEnumerator: 0,
  floorAgency: 0,
  exclude: new Set(),
  ...over,
});
// printf 's|P1' | sha256sum begins with 00c5, P6 with 306b, P2 45d3, P3 470b, P4 4a92, P5 d6c5.
const BALLOTS: readonly CallbackBallot[] = [
  { serial: "P1", agency: "A", enumerator: "E1" },
  { serial: "P2", agency: "A", enumerator: "E1" },
  { serial: "P3", agency: "A", enumerator: "E2" },
  { serial: "P4", agency: "B", enumerator: "E2" },
  { serial: "P5", agency: "B", enumerator: "E3" },
  { serial: "P6", agency: "B", enumerator: "E1" },
];
const selected = (over: Partial<CallbackDrawRule>, ballots = BALLOTS) =>
  drawCallbacks(ballots, rule(over)).selected;
const many = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ serial: `${place}`, agency: "A", enumerator: "E" }));

describe("a draw of callbacks", () => {
  it("orders ballots by their SHA-256, whichever rule took them", () => {
    expect(selected({ share: ratio(1, 1) })).toEqual(["P1", "P6", "P2", "P3", "P4", "P5"]);
    expect(selected({ share: ratio(1, 2) })).toEqual(["P1", "P6", "P2"]);
    expect(selected({ share: ratio(1, 2), floorEnumerator: 1 })).toEqual(["P1", "P3", "P5"]);
  });

  it("gives every enumerator its floor, then fills every agency up to its own", () => {
    expect(selected({ floorEnumerator: 1 })).toEqual(["P1", "P3", "P5"]);
    expect(selected({ floorEnumerator: 1, floorAgency: 2 })).toEqual(["P1", "P6", "P3", "P5"]);
    expect(selected({ floorAgency: 2 })).toEqual(["P1", "P6", "P2", "P4"]);
  });

  it("takes all there are where a floor is higher", () => {
    expect(selected({ floorEnumerator: 9 })).toHaveLength(BALLOTS.length);
    expect(selected({ floorAgency: 9 })).toHaveLength(BALLOTS.length);
  });

  it("lets the floors win over the share", () => {
    expect(selected({ share: parseDecimal("0.1")!, floorEnumerator: 1 })).toHaveLength(3);
  });

  it("rounds the share up, exactly", () => {
    const take = (share: string, count: number) =>
      selected({ share: parseDecimal(share)! }, many(count)).length;
    expect(take("0.07", 100)).toBe(7);
    expect(take("0.29", 100)).toBe(29);
    expect(take("0.3068", 2640)).toBe(810);
    expect(take("0.001", 3)).toBe(1);
    expect(take("0", 3)).toBe(0);
    expect(take("1.000", 3)).toBe(3);
    expect(take("0.5", 0)).toBe(0);
  });

  it("counts ballots of earlier waves towards every floor and the share, and draws none again", () => {
    const exclude = new Set(["P6", "P5"]);
    expect(selected({ floorEnumerator: 1, exclude })).toEqual(["P3"]);
    expect(selected({ floorAgency: 2, exclude })).toEqual(["P1", "P2"]);
    expect(selected({ share: ratio(1, 2), exclude })).toEqual(["P1"]);
    expect(selected({ share: ratio(1, 3), exclude })).toEqual([]);
    expect(selected({ share: ratio(1, 1), exclude })).toEqual(["P1", "P2", "P3", "P4"]);
  });

  it("does not count a serial that is not in the list", () => {
    expect(selected({ share: ratio(1, 2), exclude: new Set(["X", "Y", "Z"]) })).toEqual(["P1", "P6", "P2"]);
  });

  it("counts the ballots of every code, zeros too", () => {
    const { byEnumerator, byAgency } = drawCallbacks(
      BALLOTS,
      rule({ share: ratio(1, 6), exclude: new Set(["P5"]) }),
    );
    expect(byEnumerator).toEqual([
      { code: "E1", ballots: 3, selected: 0 },
      { code: "E2", ballots: 2, selected: 0 },
      { code: "E3", ballots: 1, selected: 0 },
    ]);
    expect(byAgency.map(({ code, ballots }) => [code, ballots])).toEqual([
      ["A", 3],
      ["B", 3],
    ]);
    expect(drawCallbacks([], rule({}))).toEqual({ selected: [], byEnumerator: [], byAgency: [] });
  });

  it("refuses an empty seed as a fault of the caller", () => {
    expect(() => drawCallbacks([], rule({ seed: "" }))).toThrow(RangeError);
  });
});

describe("any draw of callbacks", () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }).chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          serial: fc.constant(`P${number}`),
          agency: fc.constantFrom("A", "B", "C"),
          enumerator: fc.constantFrom("E1", "E2", "E3", "E4", "E5"),
        }),
      ),
    ),
  );
  const asked = fc.record({
    seed: fc.string({ minLength: 1 }),
    share: fc.nat(100).map((percent) => ratio(percent, 100)),
    floorEnumerator: fc.nat(4),
    floorAgency: fc.nat(8),
    exclude: fc
      .array(fc.integer({ min: 1, max: 70 }), { maxLength: 20 })
      .map((numbers) => new Set(numbers.map((number) => `P${number}`))),
  });

  it("is the same whatever order the list comes in", () => {
    fc.assert(
      fc.property(list, asked, (ballots, of) => {
        expect(drawCallbacks(ballots.toReversed(), of)).toEqual(drawCallbacks(ballots, of));
      }),
    );
  });

  it("meets every floor and the share as far as there are ballots", () => {
    fc.assert(
      fc.property(list, asked, (ballots, of) => {
        const drawn = new Set(drawCallbacks(ballots, of).selected);
        const taken = ballots.filter(({ serial }) => drawn.has(serial) || of.exclude.has(serial));
        const isMet = (key: "agency" | "enumerator", floor: number) => {
          for (const [code, all] of Map.groupBy(ballots, (ballot) => ballot[key])) {
            const own = taken.filter((ballot) => ballot[key] === code).length;
            expect(own).toBeGreaterThanOrEqual(Math.min(floor, all.length));
          }
        };
        isMet("enumerator", of.floorEnumerator);
        isMet("agency", of.floorAgency);
        const { numerator, denominator } = of.share;
        expect(BigInt(taken.length) * denominator).toBeGreaterThanOrEqual(numerator * BigInt(ballots.length));
      }),
    );
  });

  it("draws in the order of the hash, no ballot twice and none of an earlier wave", () => {
    fc.assert(
      fc.property(list, asked, (ballots, of) => {
        const { selected: drawn, byAgency, byEnumerator } = drawCallbacks(ballots, of);
        const hashes = drawn.map((serial) => sha256Hex(`${of.seed}|${serial}`));
        expect(hashes).toEqual([...new Set(hashes)].toSorted());
        expect(drawn.filter((serial) => of.exclude.has(serial))).toEqual([]);
        for (const counts of [byAgency, byEnumerator]) {
          expect(counts.reduce((sum, { selected: own }) => sum + own, 0)).toBe(drawn.length);
          expect(counts.reduce((sum, { ballots: own }) => sum + own, 0)).toBe(ballots.length);
        }
      }),
    );
  });
});
