import { can, type Role } from "@sipas/domain/access";
import { expect, it } from "vitest";
import { nextStep } from "./next-step.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";

const run = { __typename: "ScoreRun", id: "r1" } as NonNullable<PlanCardFragment["latestScoreRun"]>;
const blocker = { __typename: "Problem", code: "QUOTA_MISSING" } as const;
const issued = {
  id: "p1",
  state: "ISSUED",
  ballotCount: 0,
  latestScoreRun: null,
  issueBlockers: [],
} as const;
const stepFor = (role: Role, change: Partial<Parameters<typeof nextStep>[0]> = {}) =>
  nextStep({ ...issued, ...change }, (action) => can({ role }, action)).href;

it("leads who edits the plan to what blocks it", () => {
  const draft = { state: "DRAFT", issueBlockers: [blocker, blocker] } as const;
  const { label, href } = nextStep({ ...issued, ...draft }, () => true);
  expect(label).toBe("Hoàn thiện dự thảo: còn 2 việc phải làm trước khi ban hành");
  expect(href).toBe("/plans/p1");
});

it("goes from ballots to scores to results", () => {
  expect(stepFor("SURVEY_OFFICER")).toBe("/ballots?plan=p1");
  expect(stepFor("SURVEY_OFFICER", { ballotCount: 12 })).toBe("/results?plan=p1");
  expect(stepFor("SURVEY_OFFICER", { ballotCount: 12, latestScoreRun: run })).toBe("/results/r1");
});

it("lets who may only read, read", () => {
  const { ballotCount: _hidden, latestScoreRun: _hiddenToo, ...seen } = issued;
  expect(nextStep(seen, (action) => can({ role: "MONITOR" }, action)).href).toBe("/plans/p1");
  expect(stepFor("DIRECTOR", { ballotCount: 12 })).toBe("/plans/p1");
});
