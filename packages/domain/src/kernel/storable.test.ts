import { describe, expect, it } from "vitest";
import { findCodeFault, MAX_CODE_LENGTH } from "./storable.ts";

describe("a serial or an enumerator's code", () => {
  it.each(["", "SL24-000123-4", "Điều tra viên 7", "a=1", "x".repeat(MAX_CODE_LENGTH)])(
    "may be %j",
    (text) => {
      expect(findCodeFault(text)).toBeNull();
    },
  );

  it.each([
    ["x".repeat(MAX_CODE_LENGTH + 1), "TOO_LONG"],
    ["DTV\u0000", "UNPRINTABLE"],
    ["two\nlines", "UNPRINTABLE"],
    ["\u202eDTV", "UNPRINTABLE"],
    ["\u0085", "UNPRINTABLE"],
    ["\tDTV", "UNPRINTABLE"],
    ["=1+1", "FORMULA_LIKE"],
    ["+84", "FORMULA_LIKE"],
    ["-1", "FORMULA_LIKE"],
    ["@SUM(A1)", "FORMULA_LIKE"],
  ])("may not be %j", (text, code) => {
    expect(findCodeFault(text)?.code).toBe(code);
  });
});
