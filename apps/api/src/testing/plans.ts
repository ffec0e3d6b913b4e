import { randomUUID } from "node:crypto";
import { FORM_OF_MODE, formCodeOf } from "@sipas/domain/criteria";
import type { PlanContent } from "@sipas/domain/plan";
import { DEMONSTRATION_PLAN } from "../demo/plan.ts";
import type { GraphqlReply, TestClient } from "./client.ts";

export const newKey = () => randomUUID();

/** A whole plan of another year than the demonstration's, with nothing in the way of issuing it. */
export function wholePlan(year: number): PlanContent {
  const roster = DEMONSTRATION_PLAN.roster.map((row) => ({
    ...row,
    criteriaSetCode: formCodeOf(year, FORM_OF_MODE[row.serviceMode], 1),
  }));
  return { ...DEMONSTRATION_PLAN, year, decisionNumber: `15/QĐ-UBND`, roster };
}

/** The same moved to 2025, on bases in force there; dossiers of agencies that ended meanwhile go to who succeeded them. */
export function wholePlanOf2025(): PlanContent {
  const { legalBases, windows, ...rest } = wholePlan(2025);
  const next = (day: string | null) => day && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const moved = Object.entries(windows).map(([name, { from, to }]) => [
    name,
    { from: next(from), to: next(to) },
  ]);
  return {
    ...rest,
    decisionDate: "2025-08-30",
    retentionUntil: "2026-12-31",
    ceasedRule: "ATTRIBUTE",
    legalBases: legalBases
      .filter(({ kind }) => kind !== "LAW")
      .map((basis) => ({ ...basis, inForceTo: null })),
    windows: {
      ...(Object.fromEntries(moved) as PlanContent["windows"]),
      frame: { from: "2025-09-20", to: "2025-10-02" },
    },
  };
}

const PLAN = `__typename ... on SurveyPlan { id version state year decisionNumber rosterCount
  stages { stage state digest } issueBlockers { code path message } rosterDigest methodDigest instrumentDigest }
  ... on Refusal { problems { code path message } }`;

export function createPlan(client: TestClient, year: number, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: CreateSurveyPlanInput!) { createSurveyPlan(input: $input) { ${PLAN} } }`,
    { input: { year, idempotencyKey: key } },
  );
}

export function savePlan(
  client: TestClient,
  plan: { id: string; version: number },
  content: unknown,
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: SaveSurveyPlanInput!) { saveSurveyPlan(input: $input) { ${PLAN} } }`,
    {
      input: { id: plan.id, version: plan.version, content, idempotencyKey: key },
    },
  );
}

export function issuePlan(
  client: TestClient,
  plan: { id: string; version: number },
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: IssueSurveyPlanInput!) { issueSurveyPlan(input: $input) { ${PLAN} } }`,
    {
      input: { id: plan.id, version: plan.version, idempotencyKey: key },
    },
  );
}

export function deletePlan(
  client: TestClient,
  plan: { id: string; version: number },
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: DeleteSurveyPlanInput!) { deleteSurveyPlan(input: $input) {
       __typename ... on DeletedSurveyPlan { id } ... on Refusal { problems { code path message } } } }`,
    { input: { id: plan.id, version: plan.version, idempotencyKey: key } },
  );
}

/** An issued plan of a year, ready for ballots. */
export async function issuedPlan(client: TestClient, year: number): Promise<{ id: string; version: number }> {
  const created = (await createPlan(client, year)).data.createSurveyPlan;
  const saved = (await savePlan(client, created, wholePlan(year))).data.saveSurveyPlan;
  const issued = (await issuePlan(client, saved)).data.issueSurveyPlan;
  if (issued.__typename !== "SurveyPlan") throw new Error(`not issued: ${JSON.stringify(issued.problems)}`);
  return issued;
}
