import { describe, expect, it } from "vitest";
import { callbackRates, needsReview, type CallbackCounts } from "./coverage.ts";

const counts = (change: Partial<CallbackCounts>): CallbackCounts => ({
  drawn: 0,
  called: 0,
  reached: 0,
  confirmed: 0,
  doubtful: 0,
  ...change,
});

describe("rates", () => {
  it("keep whom one reached apart from what they confirmed, as in 2024", () => {
    expect(callbackRates(counts({ drawn: 810, called: 810, reached: 707, confirmed: 703 }))).toEqual({
      reachedOfCalled: { numerator: 707n, denominator: 810n },
      confirmedOfCalled: { numerator: 703n, denominator: 810n },
      confirmedOfReached: { numerator: 703n, denominator: 707n },
    });
  });

  it("are nothing where nobody was called", () => {
    expect(callbackRates(counts({ drawn: 5 }))).toEqual({
      reachedOfCalled: null,
      confirmedOfCalled: null,
      confirmedOfReached: null,
    });
  });
});

describe("the cue to review an enumerator", () => {
  const all = (doubtful: number) => counts({ called: 810, doubtful });

  it.each([
    ["one doubtful outcome is never a cue", { called: 2, doubtful: 1 }, 10, false],
    ["two of three where the others have hardly any", { called: 3, doubtful: 2 }, 10, true],
    ["two of thirty at the rate of the others", { called: 30, doubtful: 2 }, 54, false],
    ["three of three where many numbers are wrong everywhere", { called: 3, doubtful: 3 }, 300, false],
    ["all of ten", { called: 10, doubtful: 10 }, 100, true],
    ["the only enumerator there is", { called: 810, doubtful: 10 }, 10, false],
  ])("%s", (_name, one, total, expected) => {
    expect(needsReview(counts(one), all(total))).toBe(expected);
  });
});
