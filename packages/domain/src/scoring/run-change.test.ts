import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD } from "../plan/index.ts";
import { indexDifference, methodChanges } from "./run-change.ts";

describe("what must be added to an index", () => {
  it.each([
    ["95.01", "94.96", "-0.05"],
    ["94.96", "95.01", "0.05"],
    ["95.01", "95.01", "0.00"],
    ["9.99", "100.00", "90.01"],
    ["95", "94.5", "-0.5"],
    ["95", "94", "-1"],
  ])("%s gives %s by %s", (before, after, difference) => {
    expect(indexDifference(before, after)).toBe(difference);
  });

  it("is nothing where one has no value", () => {
    expect(indexDifference(null, "95.01")).toBeNull();
    expect(indexDifference("95.01", null)).toBeNull();
  });
});

describe("what of the method differs", () => {
  it("is nothing between equal methods", () => {
    expect(methodChanges(DEFAULT_METHOD, { ...DEFAULT_METHOD })).toEqual([]);
  });

  it("is named part by part, before and after", () => {
    const other = { ...DEFAULT_METHOD, satisfied: [5], province: "POOLED" } as const;
    expect(methodChanges(DEFAULT_METHOD, other)).toEqual([
      { part: "Chỉ số của tỉnh", before: expect.any(String), after: expect.any(String) },
      { part: "Mức tính là hài lòng", before: "4, 5", after: "5" },
    ]);
  });
});
