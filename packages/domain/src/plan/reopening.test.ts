import { describe, expect, it } from "vitest";
import { problem } from "../kernel/index.ts";
import {
  confirmReopening,
  findReopeningBlockers,
  requestReopening,
  requireWaiting,
  type ReopeningFacts,
  type ReopeningRecord,
} from "./reopening.ts";
import { RETURNS } from "./stage-moves.ts";
import { STAGES, type Stage, type StageState } from "./stage.ts";

const facts = (closed: readonly Stage[], more: Partial<ReopeningFacts> = {}): ReopeningFacts => ({
  planState: "ISSUED",
  stages: new Map(closed.map((stage): [Stage, StageState] => [stage, "CLOSED"])),
  others: [],
  ...more,
});
const waiting: ReopeningRecord = {
  state: "REQUESTED",
  requestedBy: "Chuyên viên",
  requestedAccountId: "a",
  settledBy: null,
};
const places = (stage: Stage, closed: readonly Stage[]) =>
  findReopeningBlockers(stage, facts(closed)).map(({ code, path }) => [code, path]);

const CASES: readonly [Stage, readonly Stage[], readonly (readonly [string, string])[]][] = [
  ["SAMPLE", ["FRAME", "SAMPLE"], []],
  ["FIELDWORK", ["SAMPLE", "FIELDWORK"], []],
  ["BALLOTS", ["FIELDWORK", "BALLOTS"], []],
  ["CALLBACK", ["FIELDWORK", "BALLOTS", "CALLBACK"], []],
  ["SAMPLE", ["SAMPLE", "FIELDWORK"], [["LATER_STAGE_CLOSED", "stages.FIELDWORK"]]],
  ["FIELDWORK", ["FIELDWORK", "BALLOTS", "CALLBACK"], [["LATER_STAGE_CLOSED", "stages.CALLBACK"]]],
  ["CALLBACK", ["CALLBACK", "SCORE"], [["LATER_STAGE_CLOSED", "stages.PUBLISH"]]],
  ["BALLOTS", ["FIELDWORK"], [["STAGE_NOT_CLOSED", "stage"]]],
  ["PREPARE", ["PREPARE"], [["STAGE_NOT_REOPENABLE", "stage"]]],
  ["FRAME", ["FRAME"], [["STAGE_NOT_REOPENABLE", "stage"]]],
  ["SCORE", ["SCORE"], [["STAGE_NOT_REOPENABLE", "stage"]]],
  ["PUBLISH", ["PUBLISH"], [["STAGE_NOT_REOPENABLE", "stage"]]],
];

describe("opening a stage again", () => {
  it.each(CASES)("of %s while %s are closed meets %s", (stage, closed, blockers) => {
    expect(places(stage, closed)).toEqual(blockers);
  });

  it("is refused for every stage of a published year", () => {
    for (const stage of STAGES) {
      expect(findReopeningBlockers(stage, facts(STAGES, { planState: "PUBLISHED" }))).toMatchObject([
        { code: "PLAN_PUBLISHED" },
      ]);
    }
  });

  it("heeds what a later module says", () => {
    const others = [problem("BALLOTS_HANDED_OUT", "stages.FIELDWORK", "Đã phát phiếu.")];
    expect(findReopeningBlockers("SAMPLE", facts(["SAMPLE"], { others }))).toEqual(others);
  });

  it("opens what was closed with it, and takes back only what that closing had opened", () => {
    for (const [stage, { reopens, unopens }] of Object.entries(RETURNS)) {
      expect(reopens).toContain(stage);
      for (const name of unopens) {
        expect(STAGES.indexOf(name)).toBeGreaterThan(STAGES.indexOf(stage as Stage));
      }
    }
  });
});

describe("asking for it", () => {
  it("keeps the reason without needless spaces", () => {
    expect(requestReopening("BALLOTS", "  Nhập thiếu   một tập ", facts(["BALLOTS"]), null)).toEqual({
      ok: true,
      value: "Nhập thiếu một tập",
    });
  });

  it("is refused with everything that stands in the way at once", () => {
    const decision = requestReopening("FIELDWORK", " ", facts(["FIELDWORK", "BALLOTS"]), waiting);
    expect(decision.ok ? [] : decision.problems.map(({ code, path }) => [code, path])).toEqual([
      ["LATER_STAGE_CLOSED", "stages.BALLOTS"],
      ["REOPENING_WAITS", "stage"],
      ["REASON_EMPTY", "reason"],
    ]);
  });

  it("is refused a reason that is too long", () => {
    const decision = requestReopening("BALLOTS", "a".repeat(501), facts(["BALLOTS"]), null);
    expect(decision).toMatchObject({ ok: false, problems: [{ path: "reason" }] });
  });
});

describe("confirming it", () => {
  it("is for another person than the one who asked", () => {
    expect(confirmReopening(waiting, "BALLOTS", "b", facts(["BALLOTS"]))).toEqual({
      ok: true,
      value: "CONFIRMED",
    });
    expect(confirmReopening(waiting, "BALLOTS", "a", facts(["BALLOTS"]))).toMatchObject({
      ok: false,
      problems: [{ code: "SAME_PERSON" }],
    });
  });

  it("judges the year as it is now", () => {
    expect(confirmReopening(waiting, "BALLOTS", "b", facts(["BALLOTS", "CALLBACK"]))).toMatchObject({
      ok: false,
      problems: [{ code: "LATER_STAGE_CLOSED", path: "stages.CALLBACK" }],
    });
  });

  it.each([
    ["CONFIRMED", "Trưởng phòng vừa xác nhận mở lại"],
    ["WITHDRAWN", "Trưởng phòng vừa rút đề nghị này"],
  ] as const)("tells whoever comes second that it was %s", (state, words) => {
    const settled = { ...waiting, state, settledBy: "Trưởng phòng" };
    const decision = requireWaiting(settled);
    expect(decision.ok ? "" : decision.problems[0].message).toContain(words);
    expect(confirmReopening(settled, "BALLOTS", "b", facts(["BALLOTS"])).ok).toBe(false);
  });
});
