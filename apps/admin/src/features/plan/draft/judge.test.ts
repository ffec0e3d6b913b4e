import { expect, it } from "vitest";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { blankContent, planAnswer, planForms } from "../testing/plan-answers.ts";
import { blockersOf } from "./judge.ts";
import { draftOf } from "./plan-draft.ts";

const plan = planAnswer(blankContent) as unknown as PlanDetailFragment;
const draft = draftOf(plan);
const codesAt = (path: string, changed: typeof draft) =>
  blockersOf(plan, changed, 1, planForms).flatMap((blocker) => (blocker.path === path ? [blocker.code] : []));

it("shows what the server says while nothing is unsaved", () => {
  expect(blockersOf(plan, draft, 0, planForms)).toBe(plan.issueBlockers);
});

it("drops a blocker as soon as its field is filled in, before the draft is saved", () => {
  expect(codesAt("decisionNumber", draft)).toEqual(["DECISION_NUMBER_MISSING"]);
  expect(codesAt("decisionNumber", { ...draft, decisionNumber: "1/QĐ" })).toEqual([]);
});

it("takes a day that is none, and a count that is no number, for missing", () => {
  expect(codesAt("decisionDate", { ...draft, decisionDate: "31/2/2026" })).toEqual(["DECISION_DATE_MISSING"]);
  const roster = draft.roster.map((row) => ({ ...row, official: "mười" }));
  expect(codesAt("roster.0.quota.official", { ...draft, roster })).toEqual(["QUOTA_MISSING"]);
});

it("calls agencies by their names", () => {
  const blocker = blockersOf(plan, draft, 1, planForms).find(
    ({ path }) => path === "roster.1.quota.official",
  );
  expect(blocker?.message).toMatch(/^Sở Tài chính: nhập số phiếu/);
});

it("keeps the server's word on a year that is taken until the year is changed", () => {
  const taken = { code: "PLAN_YEAR_TAKEN", path: "year", message: "Năm đã có kế hoạch." };
  const second = { ...plan, issueBlockers: [taken] } as unknown as PlanDetailFragment;
  const codes = (year: number) =>
    blockersOf(second, { ...draft, year }, 1, planForms).flatMap(({ code, path }) =>
      path === "year" ? [code] : [],
    );
  expect(codes(2025)).toEqual(["PLAN_YEAR_TAKEN"]);
  expect(codes(2026)).toEqual([]);
});

it("asks for a form of the year as soon as another year is typed", () => {
  const changed = { ...draft, year: 2024 };
  expect(codesAt("roster.0.criteriaSetCode", changed)).toEqual(["FORM_OF_OTHER_YEAR"]);
  const roster = draft.roster.map((row) => ({ ...row, criteriaSetCode: "2024-DIRECT" }));
  expect(codesAt("roster.0.criteriaSetCode", { ...changed, roster })).toEqual([]);
});
