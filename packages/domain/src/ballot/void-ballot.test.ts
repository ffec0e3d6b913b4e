import { describe, expect, it } from "vitest";
import { checkVoidByCallback, LONGEST_VOID_NOTE, voidBallot, type VoidFacts } from "./void-ballot.ts";
import { VOID_REASONS } from "./void-reason.ts";

const facts: VoidFacts = {
  planState: "ISSUED",
  ballots: "OPEN",
  validity: "VALID",
  ballotAgencyCode: "STC",
  actorAgencyCode: "SNV",
};
const codesOf = (decision: ReturnType<typeof voidBallot>) =>
  decision.ok ? [] : decision.problems.map(({ code, path }) => `${path}:${code}`);

describe("setting a ballot aside", () => {
  it.each(VOID_REASONS.filter((reason) => reason !== "CALLBACK" && reason !== "OTHER"))(
    "takes the reason %s without a note",
    (reason) => {
      expect(voidBallot({ reason, note: "  " }, facts)).toEqual({ ok: true, value: { reason, note: null } });
    },
  );

  it("keeps the note, cleaned", () => {
    expect(voidBallot({ reason: "OTHER", note: " Phiếu  in lỗi " }, facts)).toMatchObject({
      value: { reason: "OTHER", note: expect.stringMatching(/^Phiếu\s+in lỗi$/) },
    });
  });

  it.each<readonly [string, Partial<VoidFacts>, string]>([
    ["of a published plan", { planState: "PUBLISHED" }, ":PLAN_PUBLISHED"],
    ["once entering is closed", { ballots: "CLOSED" }, "stage:STAGE_CLOSED"],
    ["twice", { validity: "VOID" }, "ballotId:BALLOT_ALREADY_VOID"],
    ["by who is of its agency", { actorAgencyCode: "STC" }, "ballotId:OWN_AGENCY"],
  ])("is refused %s", (_, change, problem) => {
    expect(codesOf(voidBallot({ reason: "BLANK", note: "" }, { ...facts, ...change }))).toEqual([problem]);
  });

  it.each([
    ["OTHER", " ", "note:NOTE_EMPTY"],
    ["CALLBACK", "", "reason:REASON_RESERVED"],
    ["DAMAGED", "x".repeat(LONGEST_VOID_NOTE + 1), "note:TEXT_TOO_LONG"],
    ["DAMAGED", "a\u202eb", "note:TEXT_UNPRINTABLE"],
  ] as const)("is refused for the reason %s with the note %j", (reason, note, problem) => {
    expect(codesOf(voidBallot({ reason, note }, facts))).toEqual([problem]);
  });

  it("names all that stands in its way at once", () => {
    const worst: VoidFacts = { ...facts, ballots: "CLOSED", validity: "VOID", actorAgencyCode: "STC" };
    expect(codesOf(voidBallot({ reason: "OTHER", note: "" }, worst))).toHaveLength(4);
  });
});

describe("a ballot made void by a callback", () => {
  it.each([
    ["ISSUED", "OPEN", null],
    ["ISSUED", "NOT_OPENED", "CALLBACK_NOT_OPEN"],
    ["ISSUED", "CLOSED", "CALLBACK_NOT_OPEN"],
    ["PUBLISHED", "OPEN", "PLAN_PUBLISHED"],
  ] as const)("in a plan %s, its verification %s, is refused as %s", (plan, callback, code) => {
    const decision = checkVoidByCallback(plan, callback);
    expect(decision.ok ? null : decision.problems[0].code).toBe(code);
  });
});
