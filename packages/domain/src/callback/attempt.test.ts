import { describe, expect, it } from "vitest";
import { CLOSING_OUTCOMES, DEFAULT_CALLBACK_RULE, type BallotConsequence } from "../plan/index.ts";
import { checkHolder, judgeCall, type CaseAtHand, type LoggedCall } from "./attempt.ts";
import { nextTryAt } from "./call-times.ts";
import { LEASE_MS } from "./case.ts";

const now = Date.parse("2024-11-05T09:00:00+07:00");
const rule = {
  ...DEFAULT_CALLBACK_RULE,
  consequences: CLOSING_OUTCOMES.map((outcome) => {
    const consequence: BallotConsequence =
      outcome === "DENIED" ? "VOID" : outcome === "PARTLY_CONFIRMED" ? "KEEP_FLAGGED" : "KEEP";
    return { outcome, consequence };
  }),
};
const fresh = { attempts: 0 };
const call = (change: Partial<LoggedCall>): LoggedCall => ({
  direction: "OUTGOING",
  outcome: "CONFIRMED",
  statements: null,
  callBackAt: null,
  ...change,
});
const judge = (change: Partial<LoggedCall>, attempts = 0) => judgeCall({ attempts }, call(change), rule, now);

describe("a logged call", () => {
  it.each([
    ["CONFIRMED", [true, true, true], "KEEP"],
    ["PARTLY_CONFIRMED", [true, true, false], "KEEP_FLAGGED"],
    ["DENIED", [true, false, false], "VOID"],
    ["DENIED", [true, true, false], "VOID"],
    ["WRONG_NUMBER", null, "KEEP"],
    ["REFUSED", null, "KEEP"],
    ["NEEDS_INTERPRETER", null, "KEEP"],
  ] as const)(
    "closes the case as %s with %j, and applies the plan: %s",
    (outcome, statements, consequence) => {
      expect(judgeCall(fresh, call({ outcome, statements }), rule, now)).toEqual({
        ok: true,
        value: { state: "CLOSED", attempts: 1, nextCallAt: null, outcome, consequence },
      });
    },
  );

  it("sends an unanswered case back into the queue until the plan's number of calls is reached", () => {
    const waiting = { state: "OPEN", nextCallAt: nextTryAt(now), outcome: null, consequence: null };
    expect(judge({ outcome: "UNREACHABLE" })).toEqual({ ok: true, value: { ...waiting, attempts: 1 } });
    expect(judge({ outcome: "UNREACHABLE" }, 1)).toEqual({ ok: true, value: { ...waiting, attempts: 2 } });
    expect(judge({ outcome: "UNREACHABLE" }, 2)).toMatchObject({
      value: { state: "CLOSED", attempts: 3, outcome: "UNREACHABLE" },
    });
  });

  it("waits for the time that the respondent chose, however often", () => {
    const callBackAt = now + 60_000;
    expect(judge({ outcome: "CALL_BACK", callBackAt }, 7)).toMatchObject({
      value: { state: "OPEN", attempts: 8, nextCallAt: callBackAt },
    });
  });

  it("counts and closes alike when it was the respondent who rang", () => {
    for (const change of [{ outcome: "REFUSED" }, { outcome: "CALL_BACK", callBackAt: now + 1 }] as const) {
      expect(judge({ ...change, direction: "INCOMING" }, 1)).toEqual(judge(change, 1));
    }
  });

  it.each<[Partial<LoggedCall>, readonly string[]]>([
    [{ outcome: "UNREACHABLE", statements: [true, true, true] }, ["STATEMENTS_CONTRADICT"]],
    [{ outcome: "CONFIRMED" }, ["STATEMENTS_MISSING"]],
    [{ outcome: "CONFIRMED", statements: [true, true] }, ["STATEMENTS_MISSING"]],
    [{ outcome: "CONFIRMED", statements: [true, true, false] }, ["OUTCOME_CONTRADICTS"]],
    [{ outcome: "DENIED", statements: [true, true, true] }, ["OUTCOME_CONTRADICTS"]],
    [{ outcome: "CALL_BACK" }, ["CALL_BACK_MISSING"]],
    [{ outcome: "CALL_BACK", callBackAt: now }, ["CALL_BACK_PAST"]],
    [{ outcome: "CALL_BACK", callBackAt: now + 61 * 24 * 3_600_000 }, ["CALL_BACK_TOO_LATE"]],
    [
      { outcome: "REFUSED", statements: [true, true, true], callBackAt: now + 1 },
      ["STATEMENTS_CONTRADICT", "CALL_BACK_CONTRADICTS"],
    ],
    [{ direction: "INCOMING", outcome: "UNREACHABLE" }, ["OUTCOME_OF_OUTGOING_CALL"]],
  ])("is refused when it contradicts itself: %j", (change, codes) => {
    const decision = judge(change);
    expect(decision.ok ? [] : decision.problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe("holding a case", () => {
  const held: CaseAtHand = { state: "OPEN", attempts: 0, holder: "me", heldUntil: now + LEASE_MS };

  it.each<[string, Partial<CaseAtHand>, string | null]>([
    ["by the caller", {}, null],
    ["by another", { holder: "you" }, "CASE_NOT_HELD"],
    ["by nobody", { holder: null, heldUntil: null }, "CASE_NOT_HELD"],
    ["no longer, its time is over", { heldUntil: now }, "CASE_NOT_HELD"],
    ["though it is closed", { state: "CLOSED" }, "CASE_CLOSED"],
  ])("%s", (_name, change, code) => {
    const decision = checkHolder({ ...held, ...change }, "me", now);
    expect(decision.ok ? null : decision.problems[0].code).toBe(code);
  });
});
