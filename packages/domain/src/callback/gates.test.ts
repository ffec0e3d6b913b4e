import { describe, expect, it } from "vitest";
import { findCloseBlockers, type CloseFacts } from "./close-gate.ts";
import { checkCallbackDraw, type DrawFacts } from "./draw-gate.ts";

describe("drawing", () => {
  const ready: DrawFacts = { planState: "ISSUED", ballots: "CLOSED", drawn: false, validBallots: 12 };

  it("uses the seed cleaned, as it is then kept", () => {
    expect(checkCallbackDraw("  5-2-6   4 ", ready)).toEqual({ ok: true, value: "5-2-6 4" });
  });

  it.each<[Partial<DrawFacts>, string, readonly string[]]>([
    [{ planState: "DRAFT" }, "1", ["PLAN_NOT_ISSUED"]],
    [{ planState: "PUBLISHED" }, "1", ["PLAN_PUBLISHED"]],
    [{ drawn: true }, "1", ["ALREADY_DRAWN"]],
    [{ ballots: "NOT_OPENED" }, "1", ["BALLOTS_NOT_CLOSED"]],
    [{ ballots: "OPEN" }, "  ", ["BALLOTS_NOT_CLOSED", "SEED_EMPTY"]],
    [{ validBallots: 0 }, "1", ["NO_VALID_BALLOTS"]],
    [{}, "x".repeat(201), ["TEXT_TOO_LONG"]],
    [{}, "07\u000011", ["TEXT_UNPRINTABLE"]],
  ])("is refused with %j and “%s”", (change, seed, codes) => {
    const decision = checkCallbackDraw(seed, { ...ready, ...change });
    expect(decision.ok ? [] : decision.problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe("closing", () => {
  const ready: CloseFacts = { planState: "ISSUED", callback: "OPEN", open: [], unapplied: [] };

  it.each<[Partial<CloseFacts>, readonly string[]]>([
    [{}, []],
    [{ callback: "NOT_OPENED" }, ["CALLBACK_NOT_OPENED stages.CALLBACK"]],
    [{ callback: "CLOSED" }, ["CALLBACK_CLOSED stages.CALLBACK"]],
    [{ planState: "PUBLISHED" }, ["PLAN_PUBLISHED "]],
    [
      {
        open: [
          { agencyCode: "SYT", agencyName: "Sở Y tế", cases: 1200 },
          { agencyCode: "STP", agencyName: "Sở Tư pháp", cases: 1 },
        ],
        unapplied: ["SL24-000001-9"],
      },
      ["CASES_OPEN agencies.SYT", "CASES_OPEN agencies.STP", "CONSEQUENCE_UNAPPLIED cases.SL24-000001-9"],
    ],
  ])("with %j is kept back by %j", (change, expected) => {
    const blockers = findCloseBlockers({ ...ready, ...change });
    expect(blockers.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });
});
