import { describe, expect, it } from "vitest";
import { checkScoreRun } from "./run-gate.ts";

describe("the gate of a score run", () => {
  it("lets an issued plan with a valid ballot through", () => {
    expect(checkScoreRun("ISSUED", 1, false).ok).toBe(true);
  });

  it("refuses a published year, whose figures stand", () => {
    expect(checkScoreRun("PUBLISHED", 1, true)).toMatchObject({ problems: [{ code: "PLAN_PUBLISHED" }] });
  });

  it("refuses while a Decision is recorded for the newest run", () => {
    expect(checkScoreRun("ISSUED", 1, true)).toMatchObject({ problems: [{ code: "RELEASE_RECORDED" }] });
  });

  it("refuses a draft, and a plan without a valid ballot", () => {
    expect(checkScoreRun("DRAFT", 1, false)).toMatchObject({ problems: [{ code: "PLAN_NOT_ISSUED" }] });
    expect(checkScoreRun("ISSUED", 0, false)).toMatchObject({ problems: [{ code: "NO_VALID_BALLOTS" }] });
  });
});
