import { describe, expect, it } from "vitest";
import { answerFlags } from "./answer-flags.ts";

describe("the marks of a figure", () => {
  it("tell fewer than 30 answers, and those of none", () => {
    expect([0, 1, 29, 30].map(answerFlags)).toEqual([["NO_ANSWERS"], ["FEW_ANSWERS"], ["FEW_ANSWERS"], []]);
  });
});
