import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrameUnit } from "../frame/index.ts";
import { sha256Hex } from "../kernel/index.ts";
import { drawSample } from "./draw.ts";
import type { DrawQuota } from "./draw.ts";

const quotaOf = (official: number, reserve: number): DrawQuota => ({ takeAll: false, official, reserve });
const unitsOf = (agency: string, stratum: string, ...names: readonly string[]) =>
  names.map((unit): FrameUnit => ({ agency, unit, stratum }));
const numbered = (agency: string, stratum: string, count: number) =>
  unitsOf(agency, stratum, ...Array.from({ length: count }, (_, place) => `${stratum}${place + 1}`));
const inOrder = (seed: string, agency: string, units: readonly string[]) =>
  units.toSorted((a, b) =>
    sha256Hex(`${seed}|${agency}|${a}`) < sha256Hex(`${seed}|${agency}|${b}`) ? -1 : 1,
  );

function drawOne(quota: DrawQuota, units: readonly FrameUnit[], seed = "hạt giống") {
  const [agency] = drawSample([{ code: "SNV", quota }], units, seed).agencies;
  return agency!;
}

describe("a draw of the sample", () => {
  it("takes the units of a stratum in the order of their SHA-256, official first", () => {
    const { official, reserve } = drawOne(quotaOf(3, 2), numbered("SNV", "Một cửa", 6));
    const names = numbered("SNV", "Một cửa", 6).map(({ unit }) => unit);
    const ordered = inOrder("hạt giống", "SNV", names);
    expect(official.map(({ unit }) => unit)).toEqual(ordered.slice(0, 3));
    expect(reserve.map(({ unit }) => unit)).toEqual(ordered.slice(3, 5));
    expect(official.map(({ order }) => order)).toEqual([1, 2, 3]);
    expect(reserve.map(({ order }) => order)).toEqual([1, 2]);
  });

  it("gives the sample that anybody can compute with sha256sum", () => {
    // printf 'S|A|u1' | sha256sum: d9361f…; u2: acb201…; u3: 8eb4fa…
    const { official, reserve } = drawSample(
      [{ code: "A", quota: quotaOf(2, 1) }],
      unitsOf("A", "", "u1", "u2", "u3"),
      "S",
    ).agencies[0]!;
    expect(official.map(({ unit }) => unit)).toEqual(["u3", "u2"]);
    expect(reserve).toEqual([{ unit: "u1", stratum: "", order: 1 }]);
  });

  it("allocates the reserve to the units left, not to the sizes of the strata", () => {
    // 10 of 12 + 3: 8 and 2; left are 4 and 1, so that 4 reserves are 3.2 and 0.8: 3 and 1.
    const units = [...numbered("SNV", "a", 12), ...numbered("SNV", "b", 3)];
    const { official, reserve } = drawOne(quotaOf(10, 4), units);
    expect(countByStratum(official)).toEqual({ a: 8, b: 2 });
    expect(countByStratum(reserve)).toEqual({ a: 3, b: 1 });
  });

  it("gives a place that is left to the stratum that comes first bytewise, an empty one before all", () => {
    const units = ["\u{1F600}", "\ufffd", "a", ""].flatMap((name) => numbered("SNV", name, 2));
    expect(countByStratum(drawOne(quotaOf(5, 0), units).official)).toEqual({
      "": 2,
      a: 1,
      "\ufffd": 1,
      "\u{1F600}": 1,
    });
    expect(drawOne(quotaOf(4, 0), units).official.map(({ stratum }) => stratum)).toEqual([
      "",
      "a",
      "\ufffd",
      "\u{1F600}",
    ]);
  });

  it("says by how much a frame is too small, against the whole quota", () => {
    const units = numbered("SNV", "a", 7);
    expect(drawOne(quotaOf(5, 5), units).shortfall).toEqual({ official: 0, reserve: 3 });
    expect(drawOne(quotaOf(9, 5), units).shortfall).toEqual({ official: 2, reserve: 5 });
    expect(drawOne(quotaOf(0, 0), units)).toMatchObject({ official: [], reserve: [] });
  });

  it("makes every unit official under take-all, without a shortfall", () => {
    const { official, reserve, shortfall } = drawOne({ takeAll: true }, numbered("SNV", "a", 3));
    expect(official.map(({ order }) => order)).toEqual([1, 2, 3]);
    expect({ reserve, shortfall }).toEqual({ reserve: [], shortfall: { official: 0, reserve: 0 } });
  });

  it("names every agency in the order of the plan, also one without units", () => {
    const agencies = ["B", "A", "C"].map((code) => ({ code, quota: quotaOf(1, 1) }));
    const sample = drawSample(agencies, unitsOf("C", "", "u"), "s");
    expect(sample.agencies.map(({ code, shortfall }) => [code, shortfall.official])).toEqual([
      ["B", 1],
      ["A", 1],
      ["C", 0],
    ]);
    expect(drawSample([], [], "s")).toEqual({ frameDigest: sha256Hex(""), agencies: [] });
  });

  it("takes texts as they are: composed and decomposed letters are two units", () => {
    const { official } = drawOne({ takeAll: true }, unitsOf("SNV", "", "ệ", "e\u0323\u0302"));
    expect(new Set(official.map(({ unit }) => unit)).size).toBe(2);
  });

  it("refuses an empty seed and a unit of an unknown agency as faults of the caller", () => {
    expect(() => drawSample([], [], "")).toThrow(RangeError);
    expect(() => drawSample([], unitsOf("X", "", "u"), "s")).toThrow(RangeError);
  });
});

describe("any draw of the sample", () => {
  const frame = fc
    .uniqueArray(
      fc.record({
        agency: fc.constantFrom("A", "B"),
        unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzệđ😀"),
        stratum: fc.constantFrom("", "Một cửa", "Trực tuyến", "😀"),
      }),
      { selector: ({ agency, unit }) => `${agency}|${unit}`, maxLength: 50 },
    )
    .chain((units) =>
      fc.tuple(
        fc.constant(units),
        fc.shuffledSubarray(units, { minLength: units.length, maxLength: units.length }),
      ),
    );
  const quota = fc.oneof(
    fc.constant<DrawQuota>({ takeAll: true }),
    fc.record({ takeAll: fc.constant(false as const), official: fc.nat(30), reserve: fc.nat(15) }),
  );

  it("is the same whatever order the frame comes in", () => {
    fc.assert(
      fc.property(frame, quota, fc.string({ minLength: 1 }), ([units, shuffled], asked, seed) => {
        const agencies = ["A", "B"].map((code) => ({ code, quota: asked }));
        expect(drawSample(agencies, shuffled, seed)).toEqual(drawSample(agencies, units, seed));
      }),
    );
  });

  it("draws nobody twice, and with the shortfall exactly the quota", () => {
    fc.assert(
      fc.property(frame, quota, ([units], asked) => {
        const { agencies } = drawSample(
          ["A", "B"].map((code) => ({ code, quota: asked })),
          units,
          "s",
        );
        for (const { code, official, reserve, shortfall } of agencies) {
          const own = units.filter(({ agency }) => agency === code);
          const drawn = [...official, ...reserve].map(({ unit }) => unit);
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(own.map(({ unit }) => unit)).toEqual(expect.arrayContaining(drawn));
          const whole = asked.takeAll ? { official: own.length, reserve: 0 } : asked;
          expect(official.length + shortfall.official).toBe(whole.official);
          expect(reserve.length + shortfall.reserve).toBe(whole.reserve);
        }
      }),
    );
  });
});

function countByStratum(units: readonly { readonly stratum: string }[]): Record<string, number> {
  const groups = Map.groupBy(units, ({ stratum }) => stratum);
  return Object.fromEntries([...groups].map(([stratum, members]) => [stratum, members.length]));
}
