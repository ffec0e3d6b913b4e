import { describe, expect, it } from "vitest";
import { markOf } from "./answer-mark.ts";

describe("the kind of a mark", () => {
  it.each([
    [0, "NOT_ANSWERED"],
    [1, "LEVEL"],
    [5, "LEVEL"],
    [8, "UNREADABLE"],
    [9, "DOUBLE_MARKED"],
  ])("of byte %i is %s", (byte, mark) => {
    expect(markOf(byte)).toBe(mark);
  });
});
