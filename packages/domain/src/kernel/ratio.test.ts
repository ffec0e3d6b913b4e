import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRatio, compareRatio, formatRatio, meanRatio, medianRatio, parseDecimal, ratio } from "./ratio.ts";

const fraction = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));
const twoDigits = { digits: 2, mode: "HALF_UP" } as const;

describe("exact fractions", () => {
  it("are kept in lowest terms", () => {
    expect(ratio(6, 8)).toEqual({ numerator: 3n, denominator: 4n });
    expect(ratio(0, 8)).toEqual({ numerator: 0n, denominator: 1n });
    expect(ratio(-6, 8)).toEqual({ numerator: -3n, denominator: 4n });
  });

  it("have a positive denominator", () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => ratio(1, -2)).toThrow(RangeError);
  });

  it("tell apart what a binary fraction cannot", () => {
    const third = ratio(1, 3);
    expect(addRatio(addRatio(third, third), third)).toEqual(ratio(1, 1));
    expect(compareRatio(ratio(333_333_333_333_333_333n, 10n ** 18n), third)).toBeLessThan(0);
  });

  it("have the mean that adding them one by one gives", () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 9 }), (parts) => {
        const sum = parts.reduce(addRatio);
        expect(meanRatio(parts)).toEqual(ratio(sum.numerator, sum.denominator * BigInt(parts.length)));
      }),
    );
    expect(meanRatio([])).toBeNull();
  });

  it("have a median: of an even number the mean of the two in the middle", () => {
    expect(medianRatio([ratio(3, 4), ratio(1, 4), ratio(1, 2)])).toEqual(ratio(1, 2));
    expect(medianRatio([ratio(1, 1), ratio(1, 4), ratio(1, 2), ratio(1, 3)])).toEqual(ratio(5, 12));
    expect(medianRatio([])).toBeNull();
  });
});

describe("the printed figure", () => {
  it.each<[number, number, string]>([
    [31, 2510, "1.24"],
    [139, 2510, "5.54"],
    [15, 31, "48.39"],
    [327, 332, "98.49"],
    [237, 250, "94.80"],
    [1, 1, "100.00"],
    [0, 1, "0.00"],
    [1, 80_000, "0.00"],
    [1, 20_000, "0.01"],
    [-1, 20_000, "-0.01"],
    [-1, 80_000, "0.00"],
  ])("is rounded half up in percent, with all its digits: %i/%i is %s", (numerator, denominator, text) => {
    expect(formatRatio(ratio(numerator, denominator), twoDigits, 100)).toBe(text);
  });

  it("has no point without digits", () => {
    expect(formatRatio(ratio(1, 2), { digits: 0, mode: "HALF_UP" })).toBe("1");
  });
});

describe("a plain decimal", () => {
  it("is read exactly", () => {
    expect(parseDecimal("0.3068")).toEqual(ratio(3068, 10_000));
    expect(parseDecimal("1")).toEqual(ratio(1, 1));
  });

  it("may be as long as the caller allows", () => {
    expect(parseDecimal("0.1234567890123456")).toBeNull();
    expect(parseDecimal("0.1234567890123456", 16)).toEqual(ratio(1_234_567_890_123_456n, 10n ** 16n));
  });

  it.each(["", ".5", "5.", "-1", "1e3", "0x1", " 1", "1,5", "½"])("is not %j", (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});
