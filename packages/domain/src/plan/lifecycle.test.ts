import { describe, expect, it } from "vitest";
import { issuePlan, requireDraft, type PlanRecord } from "./lifecycle.ts";
import { SOUND_FORMS, SOUND_PLAN } from "./testing/sound-plan.ts";

const alone = { otherIssuedPlan: null, agencyNames: new Map(), cessations: [], forms: SOUND_FORMS };
const draft: PlanRecord = { ...SOUND_PLAN, state: "DRAFT" };
const decisionDay = SOUND_PLAN.decisionDate!;

describe("issuing a plan", () => {
  it("turns a sound draft into an issued plan", () => {
    expect(issuePlan(draft, alone, "2025-09-05")).toEqual({ ok: true, value: "ISSUED" });
  });

  it("is possible on the very day of the Decision", () => {
    expect(issuePlan(draft, alone, decisionDay).ok).toBe(true);
  });

  it("is refused before the Decision is signed", () => {
    expect(issuePlan(draft, alone, "2025-08-29")).toMatchObject({
      ok: false,
      problems: [{ code: "DECISION_IN_FUTURE", path: "decisionDate" }],
    });
  });

  it("is refused before the Kế hoạch is signed where it has a date of its own", () => {
    const numbered = { ...draft, planNumber: "173/KH-UBND", planDate: "2025-09-06" };
    expect(issuePlan(numbered, alone, "2025-09-05")).toMatchObject({
      ok: false,
      problems: [{ code: "PLAN_DATE_IN_FUTURE", path: "planDate" }],
    });
    expect(issuePlan(numbered, alone, "2025-09-06").ok).toBe(true);
  });

  it("is refused with the blockers of the gate and the day at once", () => {
    const decision = issuePlan(
      { ...draft, roster: [] },
      { ...alone, otherIssuedPlan: "99/QĐ-UBND" },
      "2025-08-29",
    );
    expect(decision.ok ? [] : decision.problems.map(({ code }) => code)).toEqual([
      "DECISION_IN_FUTURE",
      "PLAN_YEAR_TAKEN",
      "ROSTER_EMPTY",
    ]);
  });

  it.each([
    ["ISSUED", "PLAN_NOT_DRAFT"],
    ["PUBLISHED", "PLAN_PUBLISHED"],
  ] as const)("is refused for a plan that is %s already", (state, code) => {
    expect(issuePlan({ ...draft, state }, alone, decisionDay)).toMatchObject({
      ok: false,
      problems: [{ code }],
    });
  });
});

describe("editing and deleting a plan", () => {
  it.each([
    ["DRAFT", true],
    ["ISSUED", false],
    ["PUBLISHED", false],
  ] as const)("of state %s is allowed: %s", (state, allowed) => {
    expect(requireDraft({ state }).ok).toBe(allowed);
  });
});
