import { parseDecimal } from "@sipas/domain/kernel";
import { describe, expect, it } from "vitest";
import { inPoints, isFew, marginOfRow, precisionOf, proposedReserves, proposedSizes } from "./sizing.ts";

const row = (frameSize: number | string | null, official: number | null, takeAll = false) => ({
  frameSize,
  official,
  reserve: null,
  takeAll,
});
const precision = parseDecimal("0.05")!;

describe("the sizes of the roster", () => {
  it("propose ballots where people are counted and not all are asked", () => {
    const rows = [row(500, null), row(null, 5), row("x", 5), row(50, 45), row(100, 3, true), row(0, 3)];
    expect([...proposedSizes(rows, precision)]).toEqual([[0, { official: 223 }]]);
  });

  it("propose a reserve by the plan's share, within the frame", () => {
    const rows = [row(null, 31), row(32, 31), row(40, 31, true), row(40, null)];
    expect([...proposedReserves(rows, "0.1")]).toEqual([
      [0, { reserve: 4 }],
      [1, { reserve: 1 }],
    ]);
    expect(proposedReserves(rows, "").size).toBe(0);
  });

  it("say the margin, and when there are few ballots", () => {
    expect(inPoints(marginOfRow(row(null, 30))!)).toBe("17,9");
    expect(isFew(row(null, 29))).toBe(true);
    expect(isFew(row(29, 29))).toBe(false);
    expect(isFew(row(null, 30))).toBe(false);
    expect(marginOfRow(row(10, null))).toBeNull();
    expect(marginOfRow(row(10, null, true))).toBe(0);
  });

  it("take a precision above nought and at most a half", () => {
    expect(precisionOf("0.05")).toEqual(precision);
    for (const typed of ["", "0", "0.51", "năm"]) expect(precisionOf(typed)).toBeNull();
  });
});
