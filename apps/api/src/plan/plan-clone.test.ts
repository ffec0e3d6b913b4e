import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuedPlan, newKey, wholePlan } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
let last: { id: string };

beforeAll(async () => {
  harness = await createHarness({ now: "2025-09-15T02:00:00Z" });
  officer = await harness.as("SURVEY_OFFICER");
  last = await issuedPlan(officer, 2024);
});
afterAll(() => harness.close());

const CREATED = `__typename ... on Refusal { problems { code message path } }
  ... on SurveyPlan { id year state version decisionNumber decisionDate retentionUntil targets { scope minimum }
    windows { transaction { from to } } callback { share consequences { outcome consequence } }
    legalBases { number } blocks { code name } synthetic
    roster { agencyCode block serviceMode quota { official reserve takeAll } } }`;

const clonePlan = (
  client: TestClient,
  input: { year: number; fromPlanId: string },
  idempotencyKey = newKey(),
): Promise<GraphqlReply> =>
  client.graphql(
    `mutation ($input: CreateSurveyPlanInput!) { createSurveyPlan(input: $input) { ${CREATED} } }`,
    {
      input: { ...input, idempotencyKey },
    },
  );

describe("a draft from the plan of last year", () => {
  it("refuses a stranger and who does not write plans, and finds no plan that is not theirs", async () => {
    const input = { year: 2025, fromPlanId: last.id };
    expect((await clonePlan(harness.stranger(), input)).code).toBe("UNAUTHENTICATED");
    expect((await clonePlan(await harness.as("DIRECTOR"), input)).code).toBe("FORBIDDEN");
    for (const fromPlanId of [newKey(), "ke-hoach"]) {
      expect((await clonePlan(officer, { year: 2025, fromPlanId })).code).toBe("NOT_FOUND");
    }
  });

  it("does not find a plan of another province", async () => {
    await harness.dataSource.query(`INSERT INTO province VALUES ('XX', 'Tỉnh khác', true)`);
    const { createSurveyPlan: plan } = (await createPlan(officer, 2020)).data;
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'XX' WHERE id = $1`, [plan.id]);
    expect((await clonePlan(officer, { year: 2025, fromPlanId: plan.id })).code).toBe("NOT_FOUND");
  });

  it("takes the content over, with days a year later and no numbers", async () => {
    const { createSurveyPlan: plan } = (await clonePlan(officer, { year: 2025, fromPlanId: last.id })).data;
    const { callback, legalBases } = wholePlan(2024);
    expect(plan).toMatchObject({
      state: "DRAFT",
      year: 2025,
      version: 1,
      decisionNumber: "",
      decisionDate: null,
      retentionUntil: "2026-12-31",
      targets: [{ scope: "PROVINCE", minimum: "0.9" }],
      windows: { transaction: { from: "2024-09-01", to: "2025-09-30" } },
      callback: { share: callback.share, consequences: callback.consequences },
      synthetic: false,
    });
    expect(plan.legalBases).toEqual(legalBases.map(({ number }) => ({ number })));
  });

  it("carries the roster over by what became of the agencies", async () => {
    const { createSurveyPlan: plan } = (await clonePlan(officer, { year: 2025, fromPlanId: last.id })).data;
    const before = new Map(wholePlan(2024).roster.map((row) => [row.agencyCode, row.quota.official!]));
    const after = new Map<string, { block: string; quota: { official: number | null } }>(
      plan.roster.map((row: { agencyCode: string }) => [row.agencyCode, row]),
    );
    expect(after.get("STC")?.quota.official).toBe(before.get("STC")! + before.get("SKHDT")!);
    expect(after.get("SNNMT")?.quota.official).toBe(before.get("SNNPTNT")! + before.get("STNMT")!);
    expect(after.get("SDTTG")?.quota.official).toBe(before.get("BDT"));
    for (const gone of ["SKHDT", "BDT", "UBND-MOCCHAU"]) expect(after.has(gone)).toBe(false);
    const communes = [...after.values()].filter(({ block }) => block === "COMMUNE");
    expect(communes).toHaveLength(75);
    expect(communes.every(({ quota }) => quota.official === null)).toBe(true);
    expect(plan.blocks.map(({ code }: { code: string }) => code)).toEqual(["DEPARTMENT", "COMMUNE"]);
  });

  it("is audited with the plan it was taken from, and made once of one key", async () => {
    const key = newKey();
    const input = { year: 2026, fromPlanId: last.id };
    const replies = await Promise.all([1, 2].map(() => clonePlan(officer, input, key)));
    const ids = new Set(replies.map((reply) => reply.data.createSurveyPlan.id));
    expect(ids.size).toBe(1);
    const rows: { action: string; details: unknown }[] = await harness.dataSource.query(
      `SELECT action, details FROM audit_entry WHERE subject_id = $1`,
      [[...ids][0]],
    );
    expect(rows.map(({ action }) => action)).toEqual(["plan.create"]);
    expect(JSON.stringify(rows[0]!.details)).toContain("Kế hoạch đo lường năm 2024");
  });

  it("refuses to go back in time, at the plan that was chosen", async () => {
    const { createSurveyPlan: refusal } = (await clonePlan(officer, { year: 2024, fromPlanId: last.id }))
      .data;
    expect(refusal.problems).toMatchObject([{ code: "PLAN_SOURCE_NOT_EARLIER", path: "fromPlanId" }]);
  });
});
