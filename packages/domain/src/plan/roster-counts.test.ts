import { describe, expect, it } from "vitest";
import type { PlanAgency } from "./plan.ts";
import { checkCounts, overruledMode } from "./roster-counts.ts";
import { SOUND_AGENCY } from "./testing/sound-plan.ts";

const counted = { providesService: true, inPerson: 10, online: 5, users: 12 };
const codes = (change: Partial<PlanAgency>) =>
  checkCounts({ ...SOUND_AGENCY, ...change }, "roster.0", "Sở Y tế").map(({ code, path }) => [code, path]);

describe("the numbers of an agency", () => {
  it("are accepted when they can be", () => {
    expect(codes({ frameSize: 100, dossiers: counted })).toEqual([]);
    expect(codes({ frameSize: null, dossiers: null })).toEqual([]);
  });

  it("are refused all at once", () => {
    expect(
      codes({
        frameSize: -1,
        dossiers: { ...counted, online: 1.5 },
        quota: { official: 100_001, reserve: -1, takeAll: false },
      }),
    ).toEqual([
      ["FRAME_INVALID", "roster.0.frameSize"],
      ["DOSSIERS_INVALID", "roster.0.dossiers.online"],
      ["QUOTA_INVALID", "roster.0.quota.official"],
      ["QUOTA_INVALID", "roster.0.quota.reserve"],
    ]);
  });

  it("allow no more ballots than people, unless all are asked", () => {
    expect(codes({ frameSize: 99 })).toEqual([["QUOTA_ABOVE_FRAME", "roster.0.quota.official"]]);
    expect(codes({ frameSize: 99, quota: { official: 100, reserve: null, takeAll: true } })).toEqual([]);
  });
});

describe("a service mode", () => {
  const blockers = (change: Partial<PlanAgency>) =>
    overruledMode({ ...SOUND_AGENCY, ...change }, "roster.0", "Sở Y tế").map(({ path }) => path);

  it("follows the dossiers", () => {
    expect(blockers({ dossiers: counted })).toEqual([]);
    expect(blockers({ dossiers: null })).toEqual([]);
    expect(blockers({ dossiers: { ...counted, inPerson: 0 } })).toEqual(["roster.0.serviceMode"]);
  });

  it("may be overruled with a reason of one's own", () => {
    expect(blockers({ dossiers: { ...counted, inPerson: 0 }, modeReasonCode: "OTHER" })).toEqual([]);
  });
});
