import { describe, expect, it } from "vitest";
import type { LineageEvent } from "../agency/index.ts";
import { clonePlan, type CloneFacts } from "./clone.ts";
import type { PlanAgency, PlanContent, Quota } from "./plan.ts";
import { SOUND_AGENCY, SOUND_PLAN } from "./testing/sound-plan.ts";

const row = (agencyCode: string, quota: Partial<Quota> = {}, block = "DEPARTMENT"): PlanAgency => ({
  ...SOUND_AGENCY,
  agencyCode,
  block,
  quota: { official: 100, reserve: 10, takeAll: false, ...quota },
});
const event = (kind: LineageEvent["kind"], from: string[], to: string[]): LineageEvent => ({
  kind,
  day: "2025-03-01",
  from,
  to,
  basis: "",
  note: "",
  provisional: true,
});

const PREVIOUS: PlanContent = {
  ...SOUND_PLAN,
  year: 2024,
  planNumber: "5/KH-UBND",
  planDate: "2024-02-29",
  ceasedRule: "EXCLUDE",
  windows: { ...SOUND_PLAN.windows, frame: { from: "2024-02-29", to: null } },
  blocks: [
    { code: "DEPARTMENT", name: "Khối sở" },
    { code: "DISTRICT", name: "Khối huyện" },
  ],
  roster: [
    row("SYT"),
    row("STC", { official: 70, reserve: 7 }),
    row("SKHDT", { official: 50, reserve: 5 }),
    row("BDT", { official: 20, reserve: null, takeAll: true }),
    row("BQL"),
    row("UBND-MC", {}, "DISTRICT"),
  ],
};
const FACTS: CloneFacts = {
  year: 2025,
  roster: null,
  events: [
    event("MERGE", ["STC", "SKHDT"], ["STC"]),
    event("RENAME", ["BDT"], ["SDTTG"]),
    event("ABOLISH", ["BQL"], []),
    event("SPLIT", ["UBND-MC"], ["XA-1", "XA-2"]),
  ],
  after: "2024-09-30",
  until: "2025-12-31",
  kinds: new Map([
    ["UBND-MC", "DISTRICT"],
    ["XA-1", "COMMUNE"],
    ["XA-2", "COMMUNE"],
  ]),
  criteriaSetOf: (_mode, earlier) => earlier ?? "2025-DIRECT",
};

const cloneOf = (change: Partial<CloneFacts> = {}, previous = PREVIOUS): PlanContent => {
  const decision = clonePlan(previous, { ...FACTS, ...change });
  if (!decision.ok) throw new Error(decision.problems[0].message);
  return decision.value;
};
const quotas = ({ roster }: PlanContent) =>
  roster.map(({ agencyCode, quota }) => [agencyCode, quota.official, quota.reserve, quota.takeAll]);

describe("a plan from the one of last year", () => {
  it("keeps what is decided every year the same", () => {
    const { method, callback, legalBases, supervision, smallCell, reserveRatio } = PREVIOUS;
    expect(cloneOf()).toMatchObject({
      year: 2025,
      method,
      callback,
      legalBases,
      supervision,
      smallCell,
      reserveRatio,
    });
  });

  it("begins without numbers and dates, and asks anew what becomes of dossiers", () => {
    expect(cloneOf()).toMatchObject({
      decisionNumber: "",
      decisionDate: null,
      planNumber: "",
      planDate: null,
      ceasedRule: null,
    });
  });

  it("proposes the days of the work as many years later", () => {
    const { windows, retentionUntil } = cloneOf();
    expect(windows.transaction).toEqual({ from: "2025-09-01", to: "2026-09-30" });
    expect(windows.frame).toEqual({ from: "2025-02-28", to: null });
    expect(retentionUntil).toBe("2027-12-31");
    expect(cloneOf({ year: 2028 }).windows.frame.from).toBe("2028-02-29");
  });

  it("refuses a plan of the same or of a later year", () => {
    for (const year of [2024, 2023]) {
      expect(clonePlan(PREVIOUS, { ...FACTS, year })).toMatchObject({
        ok: false,
        problems: [{ code: "PLAN_SOURCE_NOT_EARLIER", path: "fromPlanId" }],
      });
    }
  });
});

describe("the roster of last year", () => {
  it("goes on as who succeeds: quotas of what merged summed, parts of what was split open", () => {
    expect(quotas(cloneOf())).toEqual([
      ["SYT", 100, 10, false],
      ["STC", 120, 12, false],
      ["SDTTG", 20, null, true],
      ["XA-1", null, null, false],
      ["XA-2", null, null, false],
    ]);
  });

  it("puts communes into a block of theirs, and leaves out a block that nobody is in", () => {
    const { blocks, roster } = cloneOf();
    expect(blocks.map(({ code }) => code)).toEqual(["DEPARTMENT", "COMMUNE"]);
    expect(roster.at(-1)).toMatchObject({ agencyCode: "XA-2", block: "COMMUNE", serviceMode: "IN_PERSON" });
  });

  it("follows the new year's own roster where there is one, in its order", () => {
    const listed = (agencyCode: string) => ({
      agencyCode,
      block: "ALL",
      serviceMode: "ONLINE_ONLY" as const,
      modeReason: "Chỉ trực tuyến",
    });
    const blocks = [{ code: "ALL", name: "Tất cả" }];
    const clone = cloneOf({
      roster: { blocks, agencies: ["XA-1", "STC", "MOI"].map(listed) },
      criteriaSetOf: (mode) => `2025-${mode}`,
    });
    expect(clone.blocks).toEqual(blocks);
    expect(quotas(clone)).toEqual([
      ["XA-1", null, null, false],
      ["STC", 120, 12, false],
      ["MOI", null, null, false],
    ]);
    expect(clone.roster[1]).toMatchObject({
      serviceMode: "ONLINE_ONLY",
      criteriaSetCode: "2025-ONLINE_ONLY",
    });
  });

  it("asks all of an agency only where all of its predecessors were asked in full", () => {
    const previous = {
      ...PREVIOUS,
      roster: [row("STC", { official: 8, reserve: null, takeAll: true }), row("SKHDT")],
    };
    expect(quotas(cloneOf({}, previous))).toEqual([["STC", 108, null, false]]);
  });
});

describe("the targets of last year", () => {
  it("go with what they are of, once", () => {
    const target = (scope: "PROVINCE" | "BLOCK" | "AGENCY", code: string | null) => ({
      scope,
      code,
      minimum: "0.9",
    });
    const previous = {
      ...PREVIOUS,
      targets: [
        target("PROVINCE", null),
        target("BLOCK", "DEPARTMENT"),
        target("BLOCK", "DISTRICT"),
        target("AGENCY", "SKHDT"),
        target("AGENCY", "STC"),
        target("AGENCY", "BQL"),
        target("AGENCY", "UBND-MC"),
      ],
    };
    expect(cloneOf({}, previous).targets.map(({ scope, code }) => [scope, code])).toEqual([
      ["PROVINCE", null],
      ["BLOCK", "DEPARTMENT"],
      ["AGENCY", "STC"],
    ]);
  });
});
