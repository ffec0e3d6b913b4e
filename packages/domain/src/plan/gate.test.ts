import { describe, expect, it } from "vitest";
import { findIssueBlockers } from "./gate.ts";
import {
  OPEN_WINDOWS,
  type LegalBasis,
  type PlanAgency,
  type PlanContent,
  type PlanWindows,
} from "./plan.ts";
import { SOUND_AGENCY, SOUND_FORMS, SOUND_PLAN } from "./testing/sound-plan.ts";

const agencyNames = new Map([
  ["SYT", "Sở Y tế"],
  ["STP", "Sở Tư pháp"],
]);
const alone = { otherIssuedPlan: null, agencyNames, cessations: [], forms: SOUND_FORMS };

const withBasis = (change: Partial<LegalBasis>): PlanContent => ({
  ...SOUND_PLAN,
  legalBases: [{ ...SOUND_PLAN.legalBases[0]!, ...change }],
});
const withWindows = (change: Partial<PlanWindows>): PlanContent => ({
  ...SOUND_PLAN,
  windows: { ...SOUND_PLAN.windows, ...change },
});
const withCallback = (change: Partial<PlanContent["callback"]>): PlanContent => ({
  ...SOUND_PLAN,
  callback: { ...SOUND_PLAN.callback, ...change },
});
const withAgency = (change: Partial<PlanAgency>): PlanContent => ({
  ...SOUND_PLAN,
  roster: [{ ...SOUND_AGENCY, ...change }],
});

const callback = SOUND_PLAN.callback;

const SPOILED: readonly [what: string, plan: PlanContent, code: string, path: string][] = [
  ["no Decision number", { ...SOUND_PLAN, decisionNumber: "" }, "DECISION_NUMBER_MISSING", "decisionNumber"],
  ["no Decision date", { ...SOUND_PLAN, decisionDate: null }, "DECISION_DATE_MISSING", "decisionDate"],
  [
    "a legal basis without a number",
    withBasis({ number: "" }),
    "LEGAL_BASIS_NUMBER_MISSING",
    "legalBases.0.number",
  ],
  [
    "a legal basis without a first day in force",
    withBasis({ inForceFrom: null }),
    "LEGAL_BASIS_START_MISSING",
    "legalBases.0.inForceFrom",
  ],
  [
    "a legal basis that ends before it begins",
    withBasis({ inForceFrom: "2025-08-30", inForceTo: "2025-08-29" }),
    "PERIOD_BACKWARDS",
    "legalBases.0.inForceTo",
  ],
  [
    "a legal basis that ended the day before the Decision",
    withBasis({ inForceTo: "2025-08-29" }),
    "LEGAL_BASIS_NOT_IN_FORCE",
    "legalBases.0.inForceTo",
  ],
  [
    "a legal basis that begins the day after the Decision",
    withBasis({ inForceFrom: "2025-08-31" }),
    "LEGAL_BASIS_NOT_IN_FORCE",
    "legalBases.0.inForceFrom",
  ],
  ["no basis for the method", withBasis({ kind: "LAW" }), "METHOD_BASIS_MISSING", "legalBases"],
  ["no legal basis at all", { ...SOUND_PLAN, legalBases: [] }, "METHOD_BASIS_MISSING", "legalBases"],
  [
    "a window without a first day",
    withWindows({ entry: { from: null, to: "2025-11-10" } }),
    "WINDOW_MISSING",
    "windows.entry.from",
  ],
  [
    "a window without a last day",
    withWindows({ callback: { from: "2025-11-01", to: null } }),
    "WINDOW_MISSING",
    "windows.callback.to",
  ],
  [
    "a window that runs backwards",
    withWindows({ fieldwork: { from: "2025-10-01", to: "2025-09-30" } }),
    "WINDOW_BACKWARDS",
    "windows.fieldwork.to",
  ],
  [
    "lists made before anybody used the service",
    withWindows({ transaction: { from: "2025-09-02", to: "2025-09-30" } }),
    "WINDOW_ORDER",
    "windows.frame.from",
  ],
  [
    "no day on which personal data go",
    { ...SOUND_PLAN, retentionUntil: null },
    "RETENTION_MISSING",
    "retentionUntil",
  ],
  [
    "a target of nobody",
    { ...SOUND_PLAN, targets: [{ scope: "BLOCK", code: null, minimum: "0.9" }] },
    "TARGET_SCOPE_MISSING",
    "targets.0.code",
  ],
  [
    "entry before fieldwork",
    withWindows({ entry: { from: "2025-09-30", to: "2025-11-10" } }),
    "WINDOW_ORDER",
    "windows.entry.from",
  ],
  [
    "callbacks before fieldwork",
    withWindows({ callback: { from: "2025-09-30", to: "2025-11-10" } }),
    "WINDOW_ORDER",
    "windows.callback.from",
  ],
  ["a share that is open", withCallback({ share: "" }), "SHARE_MISSING", "callback.share"],
  ["no ballots to call", withCallback({ share: "0.00" }), "SHARE_ZERO", "callback.share"],
  [
    "an empty callback statement",
    withCallback({ statements: [callback.statements[0]!, "", callback.statements[2]!] }),
    "STATEMENT_MISSING",
    "callback.statements.1",
  ],
  [
    "an outcome without a consequence",
    withCallback({
      consequences: callback.consequences.map((row) =>
        row.outcome === "DENIED" ? { ...row, consequence: null } : row,
      ),
    }),
    "CONSEQUENCE_MISSING",
    "callback.consequences.2.consequence",
  ],
  ["no agency", { ...SOUND_PLAN, roster: [] }, "ROSTER_EMPTY", "roster"],
  [
    "a service mode without a reason",
    withAgency({ modeReason: "" }),
    "MODE_REASON_MISSING",
    "roster.0.modeReason",
  ],
  [
    "an agency without a criteria set",
    withAgency({ criteriaSetCode: null }),
    "CRITERIA_SET_MISSING",
    "roster.0.criteriaSetCode",
  ],
  [
    "a criteria set of another service mode",
    withAgency({ serviceMode: "ONLINE_ONLY" }),
    "MODE_SET_MISMATCH",
    "roster.0.criteriaSetCode",
  ],
  [
    "an agency without a quota",
    withAgency({ quota: { official: null, reserve: 0, takeAll: false } }),
    "QUOTA_MISSING",
    "roster.0.quota.official",
  ],
  [
    "a quota of nobody",
    withAgency({ quota: { official: 0, reserve: 0, takeAll: false } }),
    "QUOTA_MISSING",
    "roster.0.quota.official",
  ],
  [
    "an agency whose reserve nobody has thought of",
    withAgency({ quota: { official: 10, reserve: null, takeAll: false } }),
    "RESERVE_MISSING",
    "roster.0.quota.reserve",
  ],
];

describe("the gate of issuing a plan", () => {
  it("opens for a sound plan", () => {
    expect(findIssueBlockers(SOUND_PLAN, alone)).toEqual([]);
  });

  it.each(SPOILED)("stays shut for %s, and for that alone", (_, plan, code, path) => {
    expect(findIssueBlockers(plan, alone).map((blocker) => [blocker.code, blocker.path])).toEqual([
      [code, path],
    ]);
  });

  it("stays shut for a second plan of the province and year, naming the first", () => {
    const blockers = findIssueBlockers(SOUND_PLAN, { ...alone, otherIssuedPlan: "99/QĐ-UBND" });
    expect(blockers.map(({ code, path }) => [code, path])).toEqual([["PLAN_YEAR_TAKEN", "year"]]);
    expect(blockers[0]!.message).toContain("99/QĐ-UBND");
  });

  it("names everything that is missing from a plan nobody has filled in, at once", () => {
    const blank: PlanContent = {
      ...SOUND_PLAN,
      decisionNumber: "",
      decisionDate: null,
      legalBases: [{ kind: "LAW", number: "", title: "", inForceFrom: null, inForceTo: null }],
      planNumber: "1/KH-UBND",
      windows: OPEN_WINDOWS,
      targets: [{ scope: "PROVINCE", code: null, minimum: "" }],
      retentionUntil: null,
      callback: {
        ...callback,
        share: "",
        statements: ["", "", ""],
        consequences: callback.consequences.map((row) => ({ ...row, consequence: null })),
      },
      roster: [
        {
          ...SOUND_AGENCY,
          modeReason: "",
          criteriaSetCode: null,
          quota: { official: null, reserve: null, takeAll: false },
        },
      ],
    };
    const codes = findIssueBlockers(blank, { ...alone, otherIssuedPlan: "99/QĐ-UBND" }).map(
      ({ code }) => code,
    );
    const times = (code: string) => codes.filter((found) => found === code).length;
    expect(new Set(codes)).toEqual(
      new Set([
        "PLAN_YEAR_TAKEN",
        "DECISION_NUMBER_MISSING",
        "DECISION_DATE_MISSING",
        "PLAN_DATE_MISSING",
        "LEGAL_BASIS_NUMBER_MISSING",
        "LEGAL_BASIS_START_MISSING",
        "METHOD_BASIS_MISSING",
        "WINDOW_MISSING",
        "TARGET_MINIMUM_MISSING",
        "RETENTION_MISSING",
        "SHARE_MISSING",
        "STATEMENT_MISSING",
        "CONSEQUENCE_MISSING",
        "MODE_REASON_MISSING",
        "CRITERIA_SET_MISSING",
        "QUOTA_MISSING",
        "RESERVE_MISSING",
      ]),
    );
    expect([times("WINDOW_MISSING"), times("STATEMENT_MISSING"), times("CONSEQUENCE_MISSING")]).toEqual([
      18, 3, 7,
    ]);
  });

  it("gives each blocker a field of its own to link to, and a message", () => {
    for (const [, plan] of SPOILED) {
      const blockers = findIssueBlockers(plan, alone);
      expect(new Set(blockers.map(({ path }) => path)).size).toBe(blockers.length);
      for (const blocker of blockers) expect(blocker.message).not.toBe("");
    }
  });

  it("names the agency that blocks", () => {
    const plan = {
      ...SOUND_PLAN,
      roster: [SOUND_AGENCY, { ...SOUND_AGENCY, agencyCode: "STP", modeReason: "" }],
    };
    const [blocker] = findIssueBlockers(plan, alone);
    expect(blocker).toMatchObject({ path: "roster.1.modeReason" });
    expect(blocker!.message).toBe("Sở Tư pháp: nêu lý do chọn hình thức phát sinh hồ sơ.");
  });

  it("calls every agency by its name, and one without a name by its code", () => {
    const bare = {
      ...SOUND_AGENCY,
      modeReason: "",
      criteriaSetCode: null,
      quota: { official: null, reserve: null, takeAll: false },
    };
    const roster = [bare, { ...bare, agencyCode: "STC", criteriaSetCode: "2025-ONLINE" }];
    const messages = findIssueBlockers({ ...SOUND_PLAN, roster }, alone).map(({ message }) => message);
    expect(messages.map((message) => message.split(":")[0])).toEqual([
      ...Array.from({ length: 4 }, () => "Sở Y tế"),
      ...Array.from({ length: 4 }, () => "STC"),
    ]);
  });

  it("has no reserve where all are asked", () => {
    const quota = { official: 20, reserve: 1, takeAll: true };
    expect(findIssueBlockers(withAgency({ quota }), alone).map(({ code, path }) => [code, path])).toEqual([
      ["RESERVE_NEEDLESS", "roster.0.quota.reserve"],
    ]);
    expect(findIssueBlockers(withAgency({ quota: { ...quota, reserve: 0 } }), alone)).toEqual([]);
  });

  it("asks for no quota where all are asked", () => {
    const plan = withAgency({ quota: { official: null, reserve: null, takeAll: true } });
    expect(findIssueBlockers(plan, alone)).toEqual([]);
  });

  it("asks for everything else where all are asked", () => {
    const plan = withAgency({
      modeReason: "",
      criteriaSetCode: null,
      quota: { official: null, reserve: null, takeAll: true },
    });
    expect(findIssueBlockers(plan, alone).map(({ code }) => code)).toEqual([
      "MODE_REASON_MISSING",
      "CRITERIA_SET_MISSING",
    ]);
  });

  it("names a legal basis by its number, or by its place when it has none", () => {
    const messageOf = (change: Partial<LegalBasis>) =>
      findIssueBlockers(withBasis(change), alone)[0]!.message;
    expect(messageOf({ number: "881/QĐ-UBND", inForceFrom: null })).toContain("881/QĐ-UBND");
    expect(messageOf({ number: "" })).toContain("dòng 1");
  });
});
