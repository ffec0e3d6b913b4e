import { describe, expect, it } from "vitest";
import { safeText } from "./sheet.ts";

describe("a text in a workbook", () => {
  it.each(["=1+1", "+84", "-1", "@SUM(A1)", "\t=1"])("never begins as a formula: %j", (text) => {
    expect(safeText(text)).toMatch(/^'/);
  });

  it("is otherwise left as it is, but for control characters", () => {
    expect(safeText("Sở Nội vụ = SNV")).toBe("Sở Nội vụ = SNV");
    expect(safeText("a\u0000b\nc")).toBe("a b c");
  });
});
