import { expect, it } from "vitest";
import { issuedPlan, stagesAs } from "../testing/plan-answer.ts";
import { forecastsOf } from "./forecasts.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";

const day = (date: number, count: number) =>
  ({ __typename: "DayCount", day: `2024-11-0${date}`, count }) as const;
const calls = { __typename: "CallbackTotals", drawn: 100, called: 70, confirmed: 60 } as const;
const windows = {
  ...issuedPlan.windows,
  callback: { __typename: "PlanWindow", from: "2024-11-01", to: "2024-11-08" },
} as const;
const week = Array.from({ length: 7 }, (_, index) => day(index + 1, 10));
const said = (change: Partial<PlanCardFragment>) =>
  forecastsOf({ ...issuedPlan, windows, callbackTotals: calls, calledByDay: week, ...change }, "2024-11-07");
const calling = stagesAs({ CALLBACK: "OPEN" });

it("says when an open stage ends at its pace, against the plan", () => {
  expect(said({ stages: calling }).get("CALLBACK")).toBe(
    "Dự báo xong 10/11/2024, muộn 2 ngày so với kế hoạch (theo nhịp 7 ngày gần nhất, tính cả ngày nghỉ).",
  );
  const early = { ...windows, callback: { ...windows.callback, to: "2024-11-12" } };
  expect(said({ stages: calling, windows: early }).get("CALLBACK")).toContain("sớm 2 ngày");
  const open = { ...windows, callback: { ...windows.callback, to: null } };
  expect(said({ stages: calling, windows: open }).get("CALLBACK")).toContain("Dự báo xong 10/11/2024 (theo");
});

it("says that all is done, or that the work stands still", () => {
  expect(said({ stages: calling, callbackTotals: { ...calls, drawn: 70 } }).get("CALLBACK")).toBe(
    "Xong hết ngày 07/11/2024, chờ chốt.",
  );
  const old = [{ ...day(1, 10), day: "2024-10-01" }];
  expect(said({ stages: calling, calledByDay: old }).get("CALLBACK")).toContain("còn 90 phiếu");
});

it("says nothing of a stage that is not open, has not begun, or is not this person's to see", () => {
  expect(said({ stages: stagesAs({ CALLBACK: "CLOSED" }) }).size).toBe(0);
  expect(said({ stages: calling, calledByDay: [] }).size).toBe(0);
  expect(said({ stages: calling, calledByDay: null }).size).toBe(0);
  expect(said({ stages: calling, callbackTotals: null }).size).toBe(0);
});
