import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuedPlan, newKey } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
let last: { id: string };
let draft: { id: string };

beforeAll(async () => {
  harness = await createHarness({ now: "2025-09-15T02:00:00Z" });
  officer = await harness.as("SURVEY_OFFICER");
  last = await issuedPlan(officer, 2024);
  const created = await officer.graphql(
    `mutation ($input: CreateSurveyPlanInput!) { createSurveyPlan(input: $input) { ... on SurveyPlan { id } } }`,
    { input: { year: 2025, fromPlanId: last.id, idempotencyKey: newKey() } },
  );
  draft = created.data.createSurveyPlan;
});
afterAll(() => harness.close());

const differences = (client: TestClient, planId: string, beforeId?: string): Promise<GraphqlReply> =>
  client.graphql(
    `query ($planId: ID!, $beforeId: ID) { planDifferences(planId: $planId, beforeId: $beforeId) {
       before { id year } after { id }
       roster { kind otherBlock otherMode events provisional
         before { agencyCode agency { name } quota { official } } after { agencyCode quota { official } } }
       blocks { code before { agencies } after { agencies } }
       total { before { agencies official takeAll } after { agencies official } }
       facts { part label before after } } }`,
    { planId, ...(beforeId ? { beforeId } : {}) },
  );

interface Change {
  readonly kind: string;
  readonly before: readonly { readonly agencyCode: string }[];
  readonly after: readonly { readonly agencyCode: string }[];
  readonly events: readonly string[];
}

describe("what differs from last year", () => {
  it("is told against the newest issued plan before it, agencies by lineage", async () => {
    const { planDifferences: found } = (await differences(officer, draft.id)).data;
    expect(found.before).toEqual({ id: last.id, year: 2024 });
    const about = (code: string): Change =>
      found.roster.find(({ before }: Change) => before.some(({ agencyCode }) => agencyCode === code));
    expect(about("SKHDT")).toMatchObject({
      kind: "MERGED",
      after: [{ agencyCode: "STC" }],
      events: ["Sáp nhập, hợp nhất 01/03/2025"],
      provisional: true,
    });
    expect(about("UBND-MOCCHAU")).toMatchObject({ kind: "SPLIT", otherBlock: true });
    expect(about("SYT")).toMatchObject({ kind: "STAYS" });
    expect(found.blocks).toContainEqual({
      code: "COMMUNE",
      before: { agencies: 0 },
      after: { agencies: 75 },
    });
    expect(found.total.before).toMatchObject({ agencies: 32, takeAll: 1 });
    const windows = found.facts.filter(({ part }: { part: string }) => part === "WINDOWS");
    expect(windows).toContainEqual({
      part: "WINDOWS",
      label: "Phúc tra",
      before: "01/11/2024 – 12/11/2024",
      after: "01/11/2025 – 12/11/2025",
    });
    expect(found.facts.map(({ part }: { part: string }) => part)).not.toContain("CALLBACK");
  });

  it("has every agency of either plan in exactly one row", async () => {
    const { planDifferences: found } = (await differences(officer, draft.id)).data;
    for (const [side, count] of [
      ["before", found.total.before.agencies],
      ["after", found.total.after.agencies],
    ] as const) {
      const codes = found.roster.flatMap((change: Change) =>
        change[side].map(({ agencyCode }) => agencyCode),
      );
      expect(codes).toHaveLength(count);
      expect(new Set(codes).size).toBe(count);
    }
  });

  it("is nothing where there is no earlier plan, and never looks ahead", async () => {
    expect((await differences(officer, last.id)).data.planDifferences).toBeNull();
    expect((await differences(officer, last.id, draft.id)).data.planDifferences).toBeNull();
  });

  it("hides drafts from whoever may not see them, on either side", async () => {
    expect((await differences(harness.stranger(), draft.id)).code).toBe("UNAUTHENTICATED");
    const later = await issuedPlan(officer, 2026);
    for (const role of ["INTEGRATOR", "MONITOR"] as const) {
      const client = await harness.as(role);
      expect((await differences(client, draft.id)).code).toBe("NOT_FOUND");
      expect((await differences(client, later.id, draft.id)).data.planDifferences).toBeNull();
      expect((await differences(client, later.id)).data.planDifferences.before.id).toBe(last.id);
    }
  });

  it("does not find a plan of another province, nor what is no plan", async () => {
    await harness.dataSource.query(`INSERT INTO province VALUES ('XX', 'Tỉnh khác', true)`);
    const { createSurveyPlan: plan } = (await createPlan(officer, 2027)).data;
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'XX' WHERE id = $1`, [plan.id]);
    for (const id of [plan.id, newKey(), "ke-hoach"]) {
      expect((await differences(officer, id)).code).toBe("NOT_FOUND");
    }
  });
});
