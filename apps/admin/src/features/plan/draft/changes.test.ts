import { describe, expect, it } from "vitest";
import { blankContent, planAnswer } from "../testing/plan-answers.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { countChanges, rebase, totalOf } from "./changes.ts";
import { draftOf, type PlanDraft } from "./plan-draft.ts";

const base = draftOf(planAnswer(blankContent) as unknown as PlanDetailFragment);
const withQuota = (draft: PlanDraft, code: string, official: number): PlanDraft => ({
  ...draft,
  roster: draft.roster.map((row) => (row.agencyCode === code ? { ...row, official } : row)),
});
const basis = (key: string, number: string) => ({
  key,
  kind: "LAW" as const,
  number,
  title: "",
  inForceFrom: "",
  inForceTo: "",
});

describe("changes of a draft", () => {
  it("count every field by its part, and a row that came or went as one", () => {
    const changed = { ...withQuota(base, "SNV", 5), legalBases: [basis("n", "1")], year: 2026 };
    const less = { ...changed, roster: changed.roster.slice(0, 2) };
    expect(countChanges(base, less)).toMatchObject({ decision: 1, legalBases: 1, windows: 0, roster: 2 });
  });

  it("come to nothing when a field is typed back", () => {
    const there = withQuota(base, "SNV", 5);
    const back = { ...there, roster: there.roster.map((row) => ({ ...row, official: null })) };
    expect(totalOf(countChanges(base, back))).toBe(0);
  });
});

describe("the order of the roster", () => {
  const last = { ...base, roster: [...base.roster.slice(1), base.roster[0]!] };

  it("counts as one change", () => {
    expect(countChanges(base, last)).toMatchObject({ roster: 1 });
  });

  it("stays one's own on a newer version", () => {
    const merged = rebase(base, last, withQuota(base, "STC", 7));
    expect(merged.roster.map(({ agencyCode, official }) => [agencyCode, official])).toEqual([
      ["STC", 7],
      ["SYT", null],
      ["SNV", null],
    ]);
  });
});

describe("changes put onto a newer version", () => {
  it("keep both persons' fields, also in one row, and one's own where both changed the same", () => {
    const mine = withQuota(withQuota(base, "SNV", 10), "STC", 20);
    const theirs = {
      ...withQuota(base, "STC", 99),
      decisionNumber: "5/QĐ",
      roster: withQuota(base, "STC", 99).roster.map((row) => ({ ...row, reserve: 3 })),
    };
    const merged = rebase(base, mine, theirs);
    expect(merged.decisionNumber).toBe("5/QĐ");
    expect(merged.roster.map(({ official, reserve }) => [official, reserve])).toEqual([
      [10, 3],
      [20, 3],
      [null, 3],
    ]);
  });

  it("keep rows that either added, and drop those that either removed", () => {
    const mine = { ...base, roster: base.roster.slice(1), legalBases: [basis("n", "mine")] };
    const theirs = { ...base, roster: base.roster.slice(0, 2), legalBases: [basis("0", "theirs")] };
    const merged = rebase(base, mine, theirs);
    expect(merged.roster.map(({ agencyCode }) => agencyCode)).toEqual(["STC"]);
    expect(merged.legalBases.map(({ number }) => number)).toEqual(["theirs", "mine"]);
  });
});
