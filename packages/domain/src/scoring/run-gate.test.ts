import { describe, expect, it } from "vitest";
import { checkScoreRun } from "./run-gate.ts";

describe("the gate of a score run", () => {
  it("lets an issued plan with a valid ballot through", () => {
    expect(checkScoreRun("ISSUED", 1).ok).toBe(true);
  });

  it("refuses a published year, whose figures stand", () => {
    expect(checkScoreRun("PUBLISHED", 1)).toMatchObject({ problems: [{ code: "PLAN_PUBLISHED" }] });
  });

  it("refuses a draft, and a plan without a valid ballot", () => {
    expect(checkScoreRun("DRAFT", 1)).toMatchObject({ problems: [{ code: "PLAN_NOT_ISSUED" }] });
    expect(checkScoreRun("ISSUED", 0)).toMatchObject({ problems: [{ code: "NO_VALID_BALLOTS" }] });
  });
});
