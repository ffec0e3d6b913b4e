import { describe, expect, it } from "vitest";
import { forecastStage, type DayCount } from "./forecast.ts";

const day = (date: number, count: number): DayCount => ({
  day: `2024-11-${String(date).padStart(2, "0")}`,
  count,
});
const week = Array.from({ length: 7 }, (_, index) => day(index + 1, 10));
const today = "2024-11-07";

describe("the day on which a stage ends", () => {
  it("follows from the pace of the last seven days", () => {
    expect(forecastStage({ target: 100, days: week }, today, "2024-11-08")).toEqual({
      kind: "ENDS",
      on: "2024-11-10",
      left: 30,
      late: 2,
    });
  });

  it("rounds the days still needed up, over the end of a month", () => {
    expect(forecastStage({ target: 301, days: week }, today, "2024-12-31")).toMatchObject({
      on: "2024-12-01",
      late: -30,
    });
  });

  it("takes as many days as have passed since the work began", () => {
    expect(forecastStage({ target: 60, days: [day(6, 20), day(7, 20)] }, today, null)).toEqual({
      kind: "ENDS",
      on: "2024-11-08",
      left: 20,
      late: null,
    });
  });

  it("counts days of rest like all others", () => {
    const days = [day(1, 35), day(4, 35)];
    expect(forecastStage({ target: 80, days }, today, null)).toMatchObject({ on: "2024-11-08", left: 10 });
  });

  it("leaves out of the pace what is older than seven days", () => {
    const days = [day(1, 500), day(10, 7)];
    expect(forecastStage({ target: 514, days }, "2024-11-10", null)).toMatchObject({
      on: "2024-11-17",
      left: 7,
    });
  });

  it("is not told while nothing is done, or nothing is to do", () => {
    expect(forecastStage({ target: 100, days: [] }, today, null)).toEqual({ kind: "NOT_BEGUN" });
    expect(forecastStage({ target: 100, days: [day(5, 0)] }, today, null)).toEqual({ kind: "NOT_BEGUN" });
    expect(forecastStage({ target: 0, days: week }, today, null)).toEqual({ kind: "NOT_BEGUN" });
  });

  it("is past when all is done, the last day of work", () => {
    expect(forecastStage({ target: 70, days: week.toReversed() }, "2024-11-20", null)).toEqual({
      kind: "DONE",
      on: today,
    });
  });

  it("cannot be told when the work stands still, nor from days to come", () => {
    expect(forecastStage({ target: 100, days: week }, "2024-11-20", null)).toEqual({
      kind: "STALLED",
      left: 30,
    });
    expect(forecastStage({ target: 100, days: [day(9, 10)] }, today, null)).toEqual({
      kind: "STALLED",
      left: 90,
    });
  });
});
