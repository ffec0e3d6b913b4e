import { describe, expect, it } from "vitest";
import type { Decision } from "../kernel/index.ts";
import { confirmRelease, recordRelease, requireRecorded, updateRelease } from "./lifecycle.ts";
import type { PublicationFacts } from "./readiness.ts";
import type { PublicationDecision, ReleaseRecord } from "./release.ts";
import { SOUND_DECISION, SOUND_YEAR } from "./testing/sound-year.ts";

const days = { today: "2025-12-22", planDecisionDate: "2025-08-30", lastCollectedOn: "2025-10-29" };
const runId = "run-2";
const release: ReleaseRecord = {
  ...SOUND_DECISION,
  runId,
  state: "RECORDED",
  recordedByAccountId: "officer",
};

const director = { accountId: "director", readDigest: "d1", digest: "d1" };

const found = (decision: Decision<unknown>) =>
  decision.ok ? [] : decision.problems.map(({ code, path }) => `${code} ${path}`.trim());
const record = (over: Partial<PublicationDecision> & { runId?: string }, facts = SOUND_YEAR) =>
  recordRelease({ ...SOUND_DECISION, runId, ...over }, facts, days);
const facts = (over: Partial<PublicationFacts>): PublicationFacts => ({ ...SOUND_YEAR, ...over });

describe("recording the Decision of a year", () => {
  it("keeps its particulars cleaned; signer and competence line may stay blank", () => {
    const decision = record({ decisionNumber: "  2615/QĐ-UBND ", competenceLine: "" });
    expect(decision).toEqual({
      ok: true,
      value: { ...SOUND_DECISION, decisionNumber: "2615/QĐ-UBND", competenceLine: "" },
    });
  });

  it.each<[string, Partial<PublicationFacts>, readonly string[]]>([
    ["a draft", { planState: "DRAFT" }, ["PLAN_NOT_ISSUED planId"]],
    ["a published year", { planState: "PUBLISHED" }, ["PLAN_PUBLISHED"]],
    [
      "stages still open, or never opened",
      { stages: new Map([["BALLOTS", "OPEN"]]) },
      ["STAGE_NOT_CLOSED stages.BALLOTS", "STAGE_NOT_CLOSED stages.CALLBACK"],
    ],
    ["a year without a run", { latestRun: null }, ["NO_RUN runId"]],
    [
      "a provisional run of other ballots, before a stage was opened again",
      { latestRun: { id: runId, number: 2, provisional: true, inputDigest: "a0", superseded: true } },
      ["RUN_PROVISIONAL runId", "RUN_SUPERSEDED runId", "RUN_OUTDATED runId"],
    ],
  ])("refuses %s", (_what, over, problems) => {
    expect(found(record({}, facts(over)))).toEqual(problems);
  });

  it("refuses a run that is not the newest", () => {
    expect(found(record({ runId: "run-1" }))).toEqual(["RUN_NOT_LATEST runId"]);
  });

  it.each<[string, Partial<PublicationDecision>, readonly string[]]>([
    [
      "without number and date",
      { decisionNumber: " ", decisionDate: null },
      ["DECISION_NUMBER_MISSING decisionNumber", "DECISION_DATE_MISSING decisionDate"],
    ],
    ["dated tomorrow", { decisionDate: "2025-12-23" }, ["DECISION_IN_FUTURE decisionDate"]],
    [
      "signed while ballots still came back",
      { decisionDate: "2025-10-28" },
      ["DECISION_BEFORE_SURVEY decisionDate"],
    ],
    ["older than the plan's", { decisionDate: "2025-08-29" }, ["DECISION_BEFORE_PLAN decisionDate"]],
    [
      "with texts beyond their limits",
      { decisionNumber: "1".repeat(51), signerName: "A".repeat(101), competenceLine: "B".repeat(101) },
      ["TEXT_TOO_LONG decisionNumber", "TEXT_TOO_LONG signerName", "TEXT_TOO_LONG competenceLine"],
    ],
    [
      "with characters that nobody sees",
      { decisionNumber: "1\u00002", signerName: "An\u202e", competenceLine: "KT.\u0007" },
      ["TEXT_UNPRINTABLE decisionNumber", "TEXT_UNPRINTABLE signerName", "TEXT_UNPRINTABLE competenceLine"],
    ],
  ])("refuses a Decision %s", (_what, over, problems) => {
    expect(found(record(over))).toEqual(problems);
  });

  it("accepts a Decision of today, and of the day on which the last ballot came back", () => {
    for (const decisionDate of [days.today, days.lastCollectedOn]) {
      expect(record({ decisionDate }).ok).toBe(true);
    }
  });

  it("accepts a Decision of the plan's own day where fieldwork recorded no ballot", () => {
    const noBallots = { ...days, lastCollectedOn: null };
    const ofThatDay = { ...SOUND_DECISION, decisionDate: days.planDecisionDate };
    expect(recordRelease({ ...ofThatDay, runId }, SOUND_YEAR, noBallots).ok).toBe(true);
  });

  it("lists what is wrong with the year and with the Decision at once", () => {
    expect(found(record({ decisionDate: null }, facts({ latestRun: null })))).toEqual([
      "NO_RUN runId",
      "DECISION_DATE_MISSING decisionDate",
    ]);
  });
});

describe("changing what is recorded", () => {
  it("judges the Decision again", () => {
    expect(updateRelease(release, { ...SOUND_DECISION, signerName: " Người  ký " }, days)).toMatchObject({
      ok: true,
      value: { signerName: "Người ký" },
    });
    expect(found(updateRelease(release, { ...SOUND_DECISION, decisionDate: null }, days))).toEqual([
      "DECISION_DATE_MISSING decisionDate",
    ]);
  });

  it("is refused once it is published", () => {
    const published = { ...release, state: "PUBLISHED" as const };
    expect(found(updateRelease(published, SOUND_DECISION, days))).toEqual(["RELEASE_PUBLISHED"]);
    expect(found(requireRecorded(published))).toEqual(["RELEASE_PUBLISHED"]);
    expect(requireRecorded(release).ok).toBe(true);
  });
});

describe("confirming a release", () => {
  it("publishes what another person recorded", () => {
    expect(confirmRelease(release, director, SOUND_YEAR, days)).toEqual({ ok: true, value: "PUBLISHED" });
  });

  it("refuses the one who recorded it, beside whatever else stands in the way", () => {
    const changed = facts({ ballotsDigest: "a9" });
    expect(found(confirmRelease(release, { ...director, accountId: "officer" }, changed, days))).toEqual([
      "SAME_PERSON",
      "RUN_OUTDATED runId",
    ]);
  });

  it("refuses when a newer run has come about since", () => {
    const newer = facts({ latestRun: { ...SOUND_YEAR.latestRun!, id: "run-3", number: 3 } });
    expect(found(confirmRelease(release, director, newer, days))).toEqual(["RUN_NOT_LATEST runId"]);
  });

  it("refuses what the confirming person has not read, beside whatever else stands in the way", () => {
    const unread = { ...director, digest: "d2" };
    expect(found(confirmRelease(release, unread, SOUND_YEAR, days))).toEqual(["DOCUMENT_CHANGED"]);
    expect(found(confirmRelease(release, unread, facts({ ballotsDigest: "a9" }), days))).toEqual([
      "RUN_OUTDATED runId",
      "DOCUMENT_CHANGED",
    ]);
  });

  it("tells the second of two publishers that it is done", () => {
    const published = { ...release, state: "PUBLISHED" as const };
    expect(found(confirmRelease(published, director, SOUND_YEAR, days))).toEqual(["RELEASE_PUBLISHED"]);
  });
});
