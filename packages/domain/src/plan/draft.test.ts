import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlanDraft } from "./draft.ts";
import { OPEN_WINDOWS, type PlanContent, type Quota } from "./plan.ts";
import { SOUND_AGENCY, SOUND_PLAN } from "./testing/sound-plan.ts";

const facts = {
  agencyNames: new Map([
    ["SYT", "Sở Y tế"],
    ["STP", "Sở Tư pháp"],
    ["BQLKCN", "Ban Quản lý các khu công nghiệp"],
  ]),
  criteriaSetCodes: new Set(["2025-DIRECT", "2025-ONLINE", "2025-ORGANISATION"]),
};
const { callback, method } = SOUND_PLAN;
const basis = SOUND_PLAN.legalBases[0]!;

const problemsOf = (plan: PlanContent) => {
  const decision = checkPlanDraft(plan, facts);
  return decision.ok ? [] : decision.problems.map(({ code, path }) => [code, path]);
};
const withQuota = (quota: Partial<Quota>): PlanContent => ({
  ...SOUND_PLAN,
  roster: [{ ...SOUND_AGENCY, quota: { ...SOUND_AGENCY.quota, ...quota } }],
});
const withCallback = (change: Partial<PlanContent["callback"]>): PlanContent => ({
  ...SOUND_PLAN,
  callback: { ...callback, ...change },
});

const IMPOSSIBLE: readonly [what: string, plan: PlanContent, code: string, path: string][] = [
  ["a year before the survey existed", { ...SOUND_PLAN, year: 2014 }, "YEAR_INVALID", "year"],
  ["a year after the system", { ...SOUND_PLAN, year: 2101 }, "YEAR_INVALID", "year"],
  ["a year that is no whole number", { ...SOUND_PLAN, year: 2024.5 }, "YEAR_INVALID", "year"],
  [
    "a Decision number that is a story",
    { ...SOUND_PLAN, decisionNumber: "1".repeat(51) },
    "TEXT_TOO_LONG",
    "decisionNumber",
  ],
  [
    "a Decision number with a character that nobody sees",
    { ...SOUND_PLAN, decisionNumber: "18\u202e42" },
    "TEXT_UNPRINTABLE",
    "decisionNumber",
  ],
  [
    "a statement with a character that nobody sees",
    withCallback({
      statements: callback.statements.map((text, index) => (index === 1 ? `${text}\u0000` : text)),
    }),
    "TEXT_UNPRINTABLE",
    "callback.statements.1",
  ],
  [
    "a Decision on 29 February of an ordinary year",
    { ...SOUND_PLAN, decisionDate: "2025-02-29" },
    "DAY_INVALID",
    "decisionDate",
  ],
  [
    "a Decision of the year 1",
    { ...SOUND_PLAN, decisionDate: "0001-01-01" },
    "DAY_OUT_OF_RANGE",
    "decisionDate",
  ],
  [
    "a legal basis of the last century",
    { ...SOUND_PLAN, legalBases: [{ ...basis, inForceFrom: "1999-12-31" }] },
    "DAY_OUT_OF_RANGE",
    "legalBases.0.inForceFrom",
  ],
  [
    "a window in the next century",
    { ...SOUND_PLAN, windows: { ...SOUND_PLAN.windows, entry: { from: null, to: "2101-01-01" } } },
    "DAY_OUT_OF_RANGE",
    "windows.entry.to",
  ],
  [
    "more legal bases than anybody reads",
    { ...SOUND_PLAN, legalBases: Array.from({ length: 51 }, () => basis) },
    "TOO_MANY",
    "legalBases",
  ],
  [
    "a legal basis with too long a number",
    { ...SOUND_PLAN, legalBases: [basis, { ...basis, number: "1".repeat(51) }] },
    "TEXT_TOO_LONG",
    "legalBases.1.number",
  ],
  [
    "a legal basis with too long a title",
    { ...SOUND_PLAN, legalBases: [{ ...basis, title: "a".repeat(501) }] },
    "TEXT_TOO_LONG",
    "legalBases.0.title",
  ],
  [
    "a legal basis in force from no day",
    { ...SOUND_PLAN, legalBases: [{ ...basis, inForceFrom: "12/5/2021" }] },
    "DAY_INVALID",
    "legalBases.0.inForceFrom",
  ],
  [
    "a legal basis in force to no day",
    { ...SOUND_PLAN, legalBases: [{ ...basis, inForceTo: "2025-13-01" }] },
    "DAY_INVALID",
    "legalBases.0.inForceTo",
  ],
  [
    "a window that begins on no day",
    { ...SOUND_PLAN, windows: { ...SOUND_PLAN.windows, entry: { from: "2025-04-31", to: null } } },
    "DAY_INVALID",
    "windows.entry.from",
  ],
  [
    "a window that ends on no day",
    { ...SOUND_PLAN, windows: { ...SOUND_PLAN.windows, callback: { from: null, to: "2025-11-31" } } },
    "DAY_INVALID",
    "windows.callback.to",
  ],
  ["a Kế hoạch of no day", { ...SOUND_PLAN, planDate: "30/8/2025" }, "DAY_INVALID", "planDate"],
  [
    "a Kế hoạch with a story for a number",
    { ...SOUND_PLAN, planNumber: "1".repeat(51) },
    "TEXT_TOO_LONG",
    "planNumber",
  ],
  [
    "more supervision than anybody reads",
    { ...SOUND_PLAN, supervision: "a".repeat(501) },
    "TEXT_TOO_LONG",
    "supervision",
  ],
  [
    "personal data kept to no day",
    { ...SOUND_PLAN, retentionUntil: "2026-02-30" },
    "DAY_INVALID",
    "retentionUntil",
  ],
  ...(["index", "block", "province"] as const).map((field): [string, PlanContent, string, string] => [
    `a method of the ${field} that is in no list`,
    { ...SOUND_PLAN, method: { ...method, [field]: "BY_FEELING" } },
    "METHOD_UNKNOWN",
    `method.${field}`,
  ]),
  ["a share over the whole", withCallback({ share: "1.0001" }), "SHARE_INVALID", "callback.share"],
  ["a share below nothing", withCallback({ share: "-0.1" }), "SHARE_INVALID", "callback.share"],
  ["a share with a comma", withCallback({ share: "0,3" }), "SHARE_INVALID", "callback.share"],
  ["half a ballot an agency", withCallback({ floorAgency: 0.5 }), "COUNT_INVALID", "callback.floorAgency"],
  ["a negative floor", withCallback({ floorEnumerator: -1 }), "COUNT_INVALID", "callback.floorEnumerator"],
  ["no attempt", withCallback({ attempts: 0 }), "COUNT_INVALID", "callback.attempts"],
  ["endless attempts", withCallback({ attempts: 21 }), "COUNT_INVALID", "callback.attempts"],
  [
    "two callback statements",
    withCallback({ statements: callback.statements.slice(1) }),
    "STATEMENTS_INVALID",
    "callback.statements",
  ],
  [
    "a callback statement that takes a minute to read",
    withCallback({ statements: ["a", "b", "c".repeat(301)] }),
    "TEXT_TOO_LONG",
    "callback.statements.2",
  ],
  [
    "an outcome left out",
    withCallback({ consequences: callback.consequences.slice(1) }),
    "CONSEQUENCES_INVALID",
    "callback.consequences",
  ],
  [
    "an outcome twice in place of another",
    withCallback({ consequences: [callback.consequences[1]!, ...callback.consequences.slice(1)] }),
    "CONSEQUENCES_INVALID",
    "callback.consequences",
  ],
  [
    "a consequence for a call that is put off",
    withCallback({
      consequences: [...callback.consequences, { outcome: "CALL_BACK", consequence: "KEEP" }],
    }),
    "CONSEQUENCES_INVALID",
    "callback.consequences",
  ],
  ...[[], [4, 4], [0], [6], [4.5], [4, 6]].map((satisfied): [string, PlanContent, string, string] => [
    `the satisfied levels [${satisfied.join(", ")}]`,
    { ...SOUND_PLAN, method: { ...method, satisfied } },
    "SATISFIED_INVALID",
    "method.satisfied",
  ]),
  ...[-1, 7, 1.5].map((digits): [string, PlanContent, string, string] => [
    `${digits} digits behind the comma`,
    { ...SOUND_PLAN, method: { ...method, rounding: { digits, mode: "HALF_UP" } } },
    "DIGITS_INVALID",
    "method.rounding.digits",
  ]),
  [
    "an agency the registry does not have",
    { ...SOUND_PLAN, roster: [{ ...SOUND_AGENCY, agencyCode: "NASA" }] },
    "AGENCY_UNKNOWN",
    "roster.0.agencyCode",
  ],
  [
    "an agency twice",
    { ...SOUND_PLAN, roster: [SOUND_AGENCY, SOUND_AGENCY] },
    "AGENCY_REPEATED",
    "roster.1.agencyCode",
  ],
  [
    "a block of no year",
    { ...SOUND_PLAN, roster: [{ ...SOUND_AGENCY, block: "COMMUNE" }] },
    "BLOCK_INVALID",
    "roster.0.block",
  ],
  [
    "a reason that is an essay",
    { ...SOUND_PLAN, roster: [{ ...SOUND_AGENCY, modeReason: "a".repeat(501) }] },
    "TEXT_TOO_LONG",
    "roster.0.modeReason",
  ],
  [
    "a criteria set that does not exist",
    { ...SOUND_PLAN, roster: [{ ...SOUND_AGENCY, criteriaSetCode: "2023-DIRECT" }] },
    "CRITERIA_SET_UNKNOWN",
    "roster.0.criteriaSetCode",
  ],
  ["a negative quota", withQuota({ official: -1 }), "QUOTA_INVALID", "roster.0.quota.official"],
  ["half a person in reserve", withQuota({ reserve: 0.5 }), "QUOTA_INVALID", "roster.0.quota.reserve"],
  ["a quota over any frame", withQuota({ official: 100_001 }), "QUOTA_INVALID", "roster.0.quota.official"],
];

describe("a plan's draft", () => {
  it("is stored as it is when it is sound", () => {
    expect(checkPlanDraft(SOUND_PLAN, facts)).toEqual({ ok: true, value: SOUND_PLAN });
  });

  it("may be incomplete", () => {
    const begun: PlanContent = {
      ...SOUND_PLAN,
      decisionNumber: "",
      decisionDate: null,
      legalBases: [{ kind: "OTHER", number: "", title: "", inForceFrom: null, inForceTo: null }],
      windows: OPEN_WINDOWS,
      targets: [{ scope: "AGENCY", code: null, minimum: "" }],
      reserveRatio: "",
      retentionUntil: null,
      callback: {
        ...callback,
        statements: ["", "", ""],
        consequences: callback.consequences.map((row) => ({ ...row, consequence: null })),
      },
      roster: [],
    };
    expect(problemsOf(begun)).toEqual([]);
    expect(problemsOf(withQuota({ official: null, reserve: null }))).toEqual([]);
  });

  it("may hold what only the gate refuses, such as windows that run backwards", () => {
    const window = { from: "2025-11-01", to: "2025-10-01" };
    expect(problemsOf({ ...SOUND_PLAN, windows: { ...SOUND_PLAN.windows, callback: window } })).toEqual([]);
  });

  it("may leave the share of callbacks open", () => {
    const open = { ...SOUND_PLAN, callback: { ...callback, share: "" } };
    expect(checkPlanDraft(open, facts).ok).toBe(true);
  });

  it("may stand at the very limits", () => {
    const least: PlanContent = {
      ...withQuota({ official: 0, reserve: 0 }),
      year: 2015,
      decisionDate: "2000-01-01",
      callback: { ...callback, share: "0", floorAgency: 0, floorEnumerator: 0, attempts: 1 },
      method: { ...method, satisfied: [1], rounding: { digits: 0, mode: "HALF_UP" } },
    };
    const most: PlanContent = {
      ...SOUND_PLAN,
      year: 2100,
      decisionDate: "2100-12-31",
      decisionNumber: "1".repeat(50),
      legalBases: Array.from({ length: 50 }, () => ({
        ...basis,
        number: "1".repeat(50),
        title: "a".repeat(500),
      })),
      callback: {
        ...callback,
        share: "1",
        floorAgency: 1000,
        floorEnumerator: 1000,
        attempts: 20,
        statements: ["a", "b", "c".repeat(300)],
      },
      method: { ...method, satisfied: [1, 2, 3, 4, 5], rounding: { digits: 6, mode: "HALF_UP" } },
      roster: [
        {
          ...SOUND_AGENCY,
          modeReason: "a".repeat(500),
          quota: { official: 100_000, reserve: 100_000, takeAll: false },
        },
      ],
    };
    expect(problemsOf(least)).toEqual([]);
    expect(problemsOf(most)).toEqual([]);
  });

  it.each(IMPOSSIBLE)("is refused with %s, and for that alone", (_, plan, code, path) => {
    expect(problemsOf(plan)).toEqual([[code, path]]);
  });

  it("calls the agencies of its problems by their names", () => {
    const row = {
      ...SOUND_AGENCY,
      block: "COMMUNE",
      modeReason: "a".repeat(501),
      criteriaSetCode: "2023-DIRECT",
      quota: { official: -1, reserve: 0.5, takeAll: false },
    };
    const decision = checkPlanDraft({ ...SOUND_PLAN, roster: [SOUND_AGENCY, row] }, facts);
    const messages = decision.ok ? [] : decision.problems.map(({ message }) => message);
    expect(messages).toHaveLength(6);
    for (const message of messages) expect(message).toMatch(/^Sở Y tế/);
  });

  it("is refused with every problem at once", () => {
    const plan: PlanContent = {
      ...withQuota({ official: -1 }),
      year: 1,
      decisionDate: "yesterday",
      callback: { ...callback, attempts: 0 },
      method: { ...method, satisfied: [] },
    };
    expect(problemsOf(plan).map(([code]) => code)).toEqual([
      "YEAR_INVALID",
      "DAY_INVALID",
      "COUNT_INVALID",
      "SATISFIED_INVALID",
      "QUOTA_INVALID",
    ]);
  });

  it("comes back in clean text: composed letters, single spaces, none at the ends", () => {
    const decision = checkPlanDraft(
      {
        ...SOUND_PLAN,
        decisionNumber: "  100/QĐ-UBND ",
        legalBases: [{ ...basis, number: " 1/QĐ ", title: "Đề\n án".normalize("NFD") }],
        callback: { ...callback, share: " 0.3 ", statements: [" a  b ", "c", "d"] },
        roster: [{ ...SOUND_AGENCY, modeReason: " lý   do ".normalize("NFD") }],
      },
      facts,
    );
    expect(decision).toMatchObject({
      ok: true,
      value: {
        decisionNumber: "100/QĐ-UBND",
        legalBases: [{ number: "1/QĐ", title: "Đề án" }],
        callback: { share: "0.3", statements: ["a b", "c", "d"] },
        roster: [{ modeReason: "lý do" }],
      },
    });
  });

  it("stays as it is when it is checked again", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (decisionNumber, modeReason) => {
        const once = checkPlanDraft(
          { ...SOUND_PLAN, decisionNumber, roster: [{ ...SOUND_AGENCY, modeReason }] },
          facts,
        );
        if (once.ok) expect(checkPlanDraft(once.value, facts)).toEqual(once);
      }),
    );
  });
});
