import { describe, expect, it } from "vitest";
import { checkImport } from "./import-gate.ts";

const codeOf = (...facts: Parameters<typeof checkImport>) => {
  const decision = checkImport(...facts);
  return decision.ok ? null : decision.problems.map(({ code }) => code);
};

describe("the gate of an import", () => {
  it("lets a new file into an issued plan", () => {
    expect(checkImport("ISSUED", null)).toEqual({ ok: true, value: true });
  });

  it("refuses a draft and a published plan", () => {
    expect(codeOf("DRAFT", null)).toEqual(["PLAN_NOT_ISSUED"]);
    expect(codeOf("PUBLISHED", null)).toEqual(["PLAN_PUBLISHED"]);
  });

  it("refuses bytes that went in before, naming when and by whom", () => {
    const decision = checkImport("ISSUED", { fileName: "a.csv", at: "09:14 ngày 05/11/2024", by: "Cầm" });
    expect(decision).toMatchObject({ ok: false, problems: [{ code: "FILE_ALREADY_IMPORTED" }] });
    expect(JSON.stringify(decision)).toMatch(/Cầm.*09:14 ngày 05\/11\/2024.*a\.csv/);
  });
});
