import { describe, expect, it } from "vitest";
import { formatCount, formatDecimal, formatShare, formatWithUnit } from "./number.ts";
import { compareDecimals, fractionToPercent, parseCount, percentToFraction } from "./parse-number.ts";

describe("numbers as Vietnamese write them", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [2640, "2.640"],
    ["1234567", "1.234.567"],
    [-1500, "−1.500"],
  ])("groups %s as %s", (value, shown) => expect(formatCount(value)).toBe(shown));

  it("keeps every digit of a decimal string", () => {
    expect(formatDecimal("95.10")).toBe("95,10");
    expect(formatDecimal("1234.5")).toBe("1.234,5");
    expect(formatDecimal("-0.25")).toBe("−0,25");
    expect(formatDecimal("không rõ")).toBe("không rõ");
  });

  it("binds the unit to the number", () => expect(formatWithUnit("95.01", "%")).toBe("95,01\u00a0%"));

  it("rounds shares half up without floats", () => {
    expect(formatShare(1, 3)).toBe("33,3\u00a0%");
    expect(formatShare(1, 16)).toBe("6,3\u00a0%");
    expect(formatShare(0, 0)).toBe("0\u00a0%");
  });
});

describe("numbers as people type them", () => {
  it.each([
    ["2640", 2640],
    ["2.640", 2640],
    [" 1 234 567 ", 1234567],
    ["0", 0],
  ])("reads %s", (typed, count) => expect(parseCount(typed)).toBe(count));

  it.each(["", "2,640", "26.40", "-1", "12a", "99999999999999999999"])("refuses %s as a count", (typed) =>
    expect(parseCount(typed)).toBeNull(),
  );

  it.each([
    ["30,68", "0.3068"],
    ["30.68", "0.3068"],
    ["30,68 %", "0.3068"],
    ["100", "1"],
    ["5", "0.05"],
    ["0,5", "0.005"],
    ["0", "0"],
    ["007", "0.07"],
  ])("moves the point of %s exactly", (typed, fraction) => expect(percentToFraction(typed)).toBe(fraction));

  it.each([
    ["0.3068", "30,68"],
    ["1", "100"],
    ["0.05", "5"],
    ["0.005", "0,5"],
    ["0.5", "50"],
  ])("shows %s back as %s", (fraction, percent) => expect(fractionToPercent(fraction)).toBe(percent));

  it("refuses what is no percentage", () => {
    expect(percentToFraction("ba mươi")).toBeNull();
    expect(fractionToPercent("30,68")).toBeNull();
  });

  it("orders decimals by value, not by text", () => {
    expect(compareDecimals("0.5", "0.50")).toBe(0);
    expect(compareDecimals("0.3068", "0.31")).toBeLessThan(0);
    expect(compareDecimals("10", "9.99")).toBeGreaterThan(0);
  });
});
