import { describe, expect, it } from "vitest";
import { WINDOW_NAMES, type PlanWindows } from "./plan.ts";
import { SOUND_PLAN } from "./testing/sound-plan.ts";
import { windowBlockers } from "./windows.ts";

const { windows } = SOUND_PLAN;
const found = (change: Partial<PlanWindows>, decisionDate: string | null = SOUND_PLAN.decisionDate) =>
  windowBlockers({ windows: { ...windows, ...change }, decisionDate }).map(({ code, path }) => [code, path]);

describe("the windows of a plan", () => {
  it("may overlap, and all be one day", () => {
    const day = { from: "2025-10-01", to: "2025-10-01" };
    const all = Object.fromEntries(WINDOW_NAMES.map((name) => [name, day])) as unknown as PlanWindows;
    expect(windowBlockers({ windows: all, decisionDate: "2025-10-01" })).toEqual([]);
  });

  it.each([
    ["a sample before its lists", { sample: { from: "2025-08-31", to: "2025-09-30" } }, "sample.from"],
    ["fieldwork before its sample", { sample: { from: "2025-10-02", to: "2025-10-03" } }, "fieldwork.from"],
    [
      "scores before the ballots are in",
      { scoring: { from: "2025-09-30", to: "2025-11-20" } },
      "scoring.from",
    ],
    [
      "scores ready before the last call",
      { scoring: { from: "2025-11-01", to: "2025-11-11" } },
      "scoring.to",
    ],
    ["entry over before fieldwork", { entry: { from: "2025-10-01", to: "2025-10-30" } }, "entry.to"],
    ["lists closed before the last dossier", { frame: { from: "2025-09-01", to: "2025-09-29" } }, "frame.to"],
    ["a report before its scores", { report: { from: "2025-11-12", to: "2025-12-10" } }, "report.from"],
    [
      "a publication before its report",
      { publication: { from: "2025-11-19", to: "2025-12-31" } },
      "publication.from",
    ],
  ] as const)("do not let %s", (_, change, field) => {
    expect(found(change)).toEqual([["WINDOW_ORDER", `windows.${field}`]]);
  });

  it("let no stage begin before the Decision, the transactions aside", () => {
    expect(found({}, "2025-09-10")).toEqual([["WINDOW_BEFORE_DECISION", "windows.frame.from"]]);
    expect(found({}, null)).toEqual([]);
  });

  it("say one thing a field: the first rule that is broken", () => {
    const late = found({ fieldwork: { from: "2026-01-01", to: "2025-01-01" } });
    expect(new Set(late.map(([, path]) => path)).size).toBe(late.length);
    expect(late).toContainEqual(["WINDOW_BACKWARDS", "windows.fieldwork.to"]);
  });
});
