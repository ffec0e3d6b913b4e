import { describe, expect, it } from "vitest";
import { findBallotBlockers, type CloseBallotsFacts, type FoundBallots } from "./close-gate.ts";

const none: FoundBallots = { count: 0, named: [] };
const open: CloseBallotsFacts = {
  planState: "ISSUED",
  fieldwork: "CLOSED",
  ballots: "OPEN",
  missing: none,
  uncollected: none,
  otherAgency: none,
};
const names = new Map([["STC", "Sở Tài chính"]]);
const one: FoundBallots = { count: 1, named: [{ serial: "SL24-000123-4", agencyCode: "STC" }] };
const blockersOf = (change: Partial<CloseBallotsFacts>) =>
  findBallotBlockers({ ...open, ...change }, names).map(({ code, path }) => `${path}:${code}`);

describe("closing the entry of ballots", () => {
  it("is free when every collected ballot is entered and no other", () => {
    expect(blockersOf({})).toEqual([]);
  });

  it.each<readonly [string, Partial<CloseBallotsFacts>, readonly string[]]>([
    ["the plan is a draft", { planState: "DRAFT" }, ["planId:PLAN_NOT_ISSUED"]],
    ["the plan is published", { planState: "PUBLISHED" }, [":PLAN_PUBLISHED"]],
    ["it is closed", { ballots: "CLOSED", missing: one }, ["stages.BALLOTS:STAGE_CLOSED"]],
    ["fieldwork is open", { fieldwork: "OPEN" }, ["stages.FIELDWORK:FIELDWORK_NOT_CLOSED"]],
    ["nothing was entered", { ballots: "NOT_OPENED" }, ["stages.BALLOTS:NO_BALLOTS"]],
    ["a ballot is missing", { missing: one }, ["missing.SL24-000123-4:BALLOT_MISSING"]],
    ["a ballot was never collected", { uncollected: one }, ["uncollected.SL24-000123-4:BALLOT_UNCOLLECTED"]],
    ["a ballot is another agency's", { otherAgency: one }, ["otherAgency.SL24-000123-4:BALLOT_OTHER_AGENCY"]],
  ])("is refused while %s", (_, change, blockers) => {
    expect(blockersOf(change)).toEqual(blockers);
  });

  it("names every blocker at once, agencies by their names", () => {
    const all = { fieldwork: "OPEN", missing: one, uncollected: one, otherAgency: one } as const;
    expect(blockersOf(all)).toHaveLength(4);
    const messages = findBallotBlockers({ ...open, ...all }, names).map(({ message }) => message);
    expect(messages.slice(1).every((message) => message.includes("Sở Tài chính"))).toBe(true);
  });

  it("counts the ballots that it does not name", () => {
    const [, rest] = findBallotBlockers({ ...open, missing: { ...one, count: 1235 } }, names);
    expect(rest).toMatchObject({
      code: "BALLOT_MISSING",
      path: "missing",
      message: expect.stringContaining("1.234"),
    });
  });
});
