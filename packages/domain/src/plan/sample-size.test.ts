import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal } from "../kernel/index.ts";
import { DEFAULT_PRECISION, marginOf, moveBallots, sampleSizeOf } from "./sample-size.ts";

const e = parseDecimal(DEFAULT_PRECISION)!;
const people = fc.integer({ min: 1, max: 100_000 });

describe("the size of a sample", () => {
  it.each([
    [0, 0],
    [1, 1],
    [50, 45],
    [100, 80],
    [500, 223],
    [1000, 286],
    [10_000, 385],
  ])("of %i people is %i", (frame, size) => expect(sampleSizeOf(frame, e)).toBe(size));

  it("is never more than there are people", () => {
    fc.assert(fc.property(people, (frame) => sampleSizeOf(frame, e) <= frame && sampleSizeOf(frame, e) > 0));
  });

  it("takes the precision exactly", () => {
    expect(sampleSizeOf(10_000, parseDecimal("0.1")!)).toBe(100);
    expect(() => sampleSizeOf(10, parseDecimal("0")!)).toThrow(RangeError);
  });
});

describe("the margin of error", () => {
  it.each([
    [30, null, 179],
    [30, 300, 171],
    [100, null, 98],
    [385, 10_000, 49],
    [45, 50, 47],
    [50, 50, 0],
    [60, 50, 0],
    [1, 1, 0],
  ])("of %i answers of %s people is %i tenths of a point", (answers, frame, tenths) => {
    expect(marginOf(answers, frame)).toBe(tenths);
  });

  it("is unknown without answers", () => expect(marginOf(0, 100)).toBeNull());

  it("falls as more answer, and is nought when all do", () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const [n, frame] = [Math.min(a, b), Math.max(a, b)];
        expect(marginOf(frame, frame)).toBe(0);
        if (n > 1) expect(marginOf(n, frame)!).toBeLessThanOrEqual(marginOf(n - 1, frame)!);
        expect(marginOf(n, frame)!).toBeLessThanOrEqual(marginOf(n, null)!);
      }),
    );
  });

  it("is the least tenth that covers the exact value", () => {
    fc.assert(
      fc.property(people, (n) => {
        const tenths = BigInt(marginOf(n, null)!);
        expect(tenths ** 2n * BigInt(n)).toBeGreaterThanOrEqual(980n ** 2n);
        expect((tenths - 1n) ** 2n * BigInt(n)).toBeLessThan(980n ** 2n);
      }),
    );
  });
});

describe("moving ballots", () => {
  const allotment = (official: number, frameSize: number | null = null) => ({
    name: "Sở Y tế",
    official,
    frameSize,
  });

  it("keeps the sum", () => {
    fc.assert(
      fc.property(people, people, people, (a, b, count) => {
        const decision = moveBallots(allotment(a), allotment(b), count);
        expect(decision.ok).toBe(count <= a);
        if (decision.ok) expect(decision.value.from + decision.value.to).toBe(a + b);
      }),
    );
  });

  it("is refused with every reason", () => {
    expect(moveBallots(allotment(5), allotment(9, 10), 6)).toMatchObject({
      ok: false,
      problems: [{ code: "TOO_FEW_BALLOTS" }, { code: "QUOTA_ABOVE_FRAME" }],
    });
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(moveBallots(allotment(5), allotment(5), count)).toMatchObject({
        problems: [{ code: "COUNT_INVALID" }],
      });
    }
  });
});
