import { describe, expect, it } from "vitest";
import { findSampleBlockers, findShortfallProblems, type AgencySampleCount } from "./gate.ts";

const names = new Map([["SNV", "Sở Nội vụ"]]);
const takeAll = { official: null, reserve: null, takeAll: true };

function blockers(change: Partial<AgencySampleCount>, reason?: string) {
  const quota = { official: 10, reserve: 2, takeAll: false };
  const agency = { agencyCode: "SNV", quota, official: 10, reserve: 2, ...change };
  return findSampleBlockers([agency], new Map(reason === undefined ? [] : [["SNV", reason]]), names);
}

describe("the gate of the sample", () => {
  it.each([
    ["as many as allotted", {}],
    ["fewer in reserve", { reserve: 0 }],
    ["any number under take-all", { quota: takeAll, official: 3, reserve: 0 }],
  ])("opens with %s", (_, change) => {
    expect(blockers(change)).toEqual([]);
  });

  it.each([
    ["no units", { official: 0, reserve: 0 }, "AGENCY_WITHOUT_UNITS", "agencies.SNV.official"],
    ["reserve alone", { official: 0 }, "AGENCY_WITHOUT_UNITS", "agencies.SNV.official"],
    [
      "no units under take-all",
      { quota: takeAll, official: 0 },
      "AGENCY_WITHOUT_UNITS",
      "agencies.SNV.official",
    ],
    ["a reserve under take-all", { quota: takeAll }, "RESERVE_NEEDLESS", "agencies.SNV.reserve"],
    ["too many", { official: 11 }, "OFFICIAL_ABOVE_QUOTA", "agencies.SNV.official"],
    ["too few", { official: 9 }, "SHORTFALL_UNEXPLAINED", "shortfalls.SNV.reason"],
    ["more than there are serials", { reserve: 1_000_000 }, "SERIALS_EXHAUSTED", "units"],
  ])("stays shut with %s", (_, change, code, path) => {
    expect(blockers(change)).toMatchObject([{ code, path }]);
  });

  it("opens with too few when the reason is given", () => {
    expect(blockers({ official: 9 }, "Cả năm chỉ phát sinh 9 hồ sơ")).toEqual([]);
    expect(blockers({ official: 9 }, "")).toHaveLength(1);
  });

  it("takes no reason that is too long or that nobody can read whole", () => {
    const found = findShortfallProblems(
      new Map([
        ["BDT", "x".repeat(501)],
        ["SNV", "Thiếu\u0000 hồ sơ"],
        ["SYT", "Cả năm chỉ phát sinh 9 hồ sơ"],
      ]),
    );
    expect(found.map(({ code, path }) => `${path}:${code}`)).toEqual([
      "shortfalls.BDT.reason:TEXT_TOO_LONG",
      "shortfalls.SNV.reason:TEXT_UNPRINTABLE",
    ]);
  });

  it("calls agencies by their names", () => {
    expect(blockers({ official: 9 })[0]?.message).toMatch(/^Sở Nội vụ: 9 đơn vị chính thức, thiếu 1/);
  });
});
