import { expect, it } from "vitest";
import { cleanText, formatCount, formatDecimal } from "./text.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [2640, "2.640"],
  [1_000_000, "1.000.000"],
])("writes %i with points between thousands", (count, text) => {
  expect(formatCount(count)).toBe(text);
});

it("writes a decimal with a comma", () => {
  expect(formatDecimal("95.01")).toBe("95,01");
});

it("stores what a person typed composed, trimmed and with single spaces", () => {
  expect(cleanText("  So\u031B\u0309  Nội\u00a0vụ\t")).toBe("Sở Nội vụ");
});
