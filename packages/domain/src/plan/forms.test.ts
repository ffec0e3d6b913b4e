import { describe, expect, it } from "vitest";
import { SERVICE_MODES } from "../agency/index.ts";
import { FORM_OF_MODE, type FormState } from "../criteria/index.ts";
import { criteriaSetCodeOf, formBlockers, rowFormBlockers, type PlanForm } from "./forms.ts";
import type { PlanAgency } from "./plan.ts";
import { SOUND_AGENCY, SOUND_FORMS, SOUND_PLAN } from "./testing/sound-plan.ts";

const [direct, ...others] = SOUND_FORMS;
const at = { path: "roster.0", name: "Sở Y tế" };
const finding = { code: "WORDING_MISSING", path: "questions.0.wording", message: "Câu hỏi 1: nhập lời văn." };
const ofRow = (change: Partial<PlanAgency>, forms = SOUND_FORMS) =>
  rowFormBlockers({ ...SOUND_AGENCY, ...change }, SOUND_PLAN, at, forms).map(({ code, path }) => [
    code,
    path,
  ]);
const ofForms = (forms: readonly PlanForm[], roster = SOUND_PLAN.roster) =>
  formBlockers({ ...SOUND_PLAN, roster }, forms);

describe("the form of an agency", () => {
  it("is that of the plan's year and of the agency's mode", () => {
    expect(ofRow({})).toEqual([]);
  });

  it.each([
    [{ criteriaSetCode: null }, "CRITERIA_SET_MISSING"],
    [{ criteriaSetCode: "2025-DIRECT-9" }, "FORM_UNKNOWN"],
    [{ criteriaSetCode: "2025-ONLINE" }, "MODE_SET_MISMATCH"],
  ] as const)("keeps the plan from being issued where it is %o", (change, code) => {
    expect(ofRow(change)).toEqual([[code, "roster.0.criteriaSetCode"]]);
  });

  it("is not one of another year", () => {
    const earlier = [{ ...direct!, code: "2024-DIRECT", year: 2024 }];
    expect(ofRow({ criteriaSetCode: "2024-DIRECT" }, earlier)).toEqual([
      ["FORM_OF_OTHER_YEAR", "roster.0.criteriaSetCode"],
    ]);
  });

  it.each(SERVICE_MODES)("is proposed for the mode %s as the newest of the year", (mode) => {
    const form = FORM_OF_MODE[mode];
    const second = { ...direct!, form, code: `2025-${form}-2` };
    expect(criteriaSetCodeOf(mode, 2025, [second, ...SOUND_FORMS])).toBe(second.code);
    expect(criteriaSetCodeOf(mode, 2026, SOUND_FORMS)).toBeNull();
  });
});

describe("the forms of a plan", () => {
  const inState = (state: FormState, findings: PlanForm["findings"] = []) => [
    { ...direct!, state, findings },
    ...others,
  ];

  it.each([
    ["DRAFT", [], "FORM_NOT_VALIDATED"],
    ["DRAFT", [finding], "FORM_HAS_FINDINGS"],
    ["VALIDATED", [finding, finding], "FORM_HAS_FINDINGS"],
  ] as const)("keep it from being issued while one is %s with the findings %j", (state, findings, code) => {
    expect(ofForms(inState(state, findings))).toMatchObject([{ code, path: "roster.0.criteriaSetCode" }]);
  });

  it("may be validated or frozen", () => {
    expect(ofForms(inState("VALIDATED"))).toEqual([]);
    expect(ofForms(inState("FROZEN"))).toEqual([]);
  });

  it("are judged once each, however many agencies are measured by them", () => {
    const roster = [...SOUND_PLAN.roster, { ...SOUND_AGENCY, agencyCode: "STP" }];
    expect(ofForms(inState("DRAFT"), roster)).toHaveLength(1);
  });

  it("are one of a kind, since a ballot file says its kind alone", () => {
    const second = { ...direct!, code: "2025-DIRECT-2" };
    const roster = [SOUND_AGENCY, { ...SOUND_AGENCY, agencyCode: "STP", criteriaSetCode: second.code }];
    expect(ofForms([...SOUND_FORMS, second], roster)).toMatchObject([
      { code: "FORM_IN_TWO_VERSIONS", path: "roster.1.criteriaSetCode" },
    ]);
  });

  it("say what is found in them first, and how much there is", () => {
    const [blocker] = ofForms(inState("DRAFT", [finding, finding]));
    expect(blocker!.message).toContain("2025-DIRECT còn 2 điều cần sửa: Câu hỏi 1: nhập lời văn.");
  });
});
