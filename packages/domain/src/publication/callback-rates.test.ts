import { describe, expect, it } from "vitest";
import { publishedCallbackRates } from "./callback-rates.ts";
import type { CallbackCounts } from "./snapshot.ts";

const outcomes: CallbackCounts["outcomes"] = [
  { outcome: "CONFIRMED", count: 703 },
  { outcome: "DENIED", count: 4 },
  { outcome: "UNREACHABLE", count: 103 },
];

describe("the rates of a published verification", () => {
  it("cover cases closed of the valid ballots drawn from, not those drawn of those collected", () => {
    const counts = { listed: 2640, drawn: 812, outcomes };
    expect(publishedCallbackRates(counts)).toEqual({
      called: { part: 810, whole: 2640, share: { numerator: 27n, denominator: 88n } },
      reached: { part: 707, whole: 810, share: { numerator: 707n, denominator: 810n } },
      confirmed: { part: 703, whole: 810, share: { numerator: 703n, denominator: 810n } },
    });
  });

  it("are nothing where nothing was drawn from", () => {
    const nothing = { part: 0, whole: 0, share: null };
    expect(publishedCallbackRates({ listed: 0, drawn: 0, outcomes: [] })).toEqual({
      called: nothing,
      reached: nothing,
      confirmed: nothing,
    });
  });
});
