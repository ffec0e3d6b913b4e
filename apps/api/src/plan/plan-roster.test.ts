import type { PlanContent } from "@sipas/domain/plan";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuePlan, savePlan, wholePlan } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;

beforeAll(async () => {
  harness = await createHarness({ now: "2026-02-15T02:00:00Z" });
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

const dossiers = { providesService: true, inPerson: 0, online: 900, users: 700 };

/** A whole plan whose first agency, surveyed in person, has something of its own. */
function planWith(year: number, change: Partial<PlanContent["roster"][number]>): PlanContent {
  const whole = wholePlan(year);
  const place = whole.roster.findIndex((row) => row.serviceMode === "IN_PERSON" && !row.quota.takeAll);
  return { ...whole, roster: whole.roster.map((row, i) => (i === place ? { ...row, ...change } : row)) };
}

async function draftOf(year: number, change: Partial<PlanContent["roster"][number]>) {
  const { createSurveyPlan: plan } = (await createPlan(officer, year)).data;
  return (await savePlan(officer, plan, planWith(year, change))).data.saveSurveyPlan;
}

const codesAndPaths = (problems: readonly { code: string; path: string }[]) =>
  problems.map(({ code, path }) => [code, path.replace(/\d+/, "*")]);

describe("the roster in numbers", () => {
  it("is kept with the draft", async () => {
    const change = { frameSize: 5000, dossiers, modeReasonCode: "OTHER" as const };
    const plan = await draftOf(2050, change);
    expect(plan.__typename).toBe("SurveyPlan");
    const read = await officer.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { roster { modeReasonCode frameSize
         dossiers { providesService inPerson online users } } } }`,
      { id: plan.id },
    );
    expect(read.data.surveyPlan.roster).toContainEqual(change);
    expect(read.data.surveyPlan.roster).toContainEqual({
      modeReasonCode: null,
      frameSize: null,
      dossiers: null,
    });
  });

  it("is refused at the field where it cannot be", async () => {
    const above = await draftOf(2051, { frameSize: 1 });
    expect(codesAndPaths(above.problems)).toEqual([["QUOTA_ABOVE_FRAME", "roster.*.quota.official"]]);
    const wrong = await draftOf(2052, { frameSize: -1, dossiers: { ...dossiers, online: -5 } });
    expect(codesAndPaths(wrong.problems)).toEqual([
      ["FRAME_INVALID", "roster.*.frameSize"],
      ["DOSSIERS_INVALID", "roster.*.dossiers.online"],
    ]);
  });

  it("does not issue a mode that the dossiers speak against, unless a person gave a reason", async () => {
    const plan = await draftOf(2053, { dossiers, modeReasonCode: "IN_PERSON" });
    const blocked = (await issuePlan(officer, plan)).data.issueSurveyPlan;
    expect(codesAndPaths(blocked.problems)).toContainEqual(["MODE_OVERRULED", "roster.*.serviceMode"]);
    const content = planWith(2053, { dossiers, modeReasonCode: "OTHER", modeReason: "Có hồ sơ tại quầy" });
    const kept = (await savePlan(officer, plan, content)).data.saveSurveyPlan;
    expect(codesAndPaths(kept.issueBlockers).flat()).not.toContain("MODE_OVERRULED");
  });

  it("is held to the frame by the database too", async () => {
    const plan = await draftOf(2054, { frameSize: 5000 });
    await expect(
      harness.dataSource.query(
        `UPDATE plan_agency SET quota_official = frame_size + 1 WHERE plan_id = $1 AND frame_size IS NOT NULL`,
        [plan.id],
      ),
    ).rejects.toThrow("plan_agency_quota_in_frame");
  });
});
