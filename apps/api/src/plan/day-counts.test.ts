import { afterAll, beforeAll, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";
import { readyYear } from "../testing/publications.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

it("counts the work of each stage by day, and tells it only to those who may read the stage", async () => {
  const officer = await harness.as("SURVEY_OFFICER");
  const { planId: id } = await readyYear(harness, officer, 2033);
  // 18:00 UTC is the next morning in Việt Nam.
  const { dataSource } = harness;
  await dataSource.query(`UPDATE ballot_import SET imported_at = '2033-10-14T18:00:00Z' WHERE plan_id = $1`, [
    id,
  ]);
  await dataSource.query(`UPDATE callback_case SET closed_at = '2033-11-01T17:30:00Z' WHERE plan_id = $1`, [
    id,
  ]);
  const days = `{ day count }`;
  const query = `query ($id: ID!) { surveyPlan(id: $id) {
    collectedByDay ${days} enteredByDay ${days} calledByDay ${days} } }`;
  const [collected]: { day: string }[] = await dataSource.query(
    `SELECT settled_on::text AS day FROM ballot_issue WHERE plan_id = $1 AND disposition = 'COLLECTED' LIMIT 1`,
    [id],
  );
  expect((await officer.graphql(query, { id })).data.surveyPlan).toEqual({
    collectedByDay: [{ day: collected!.day, count: 4 }],
    enteredByDay: [{ day: "2033-10-15", count: 4 }],
    calledByDay: [{ day: "2033-11-02", count: 1 }],
  });
  const viewer = await harness.as("AGENCY_VIEWER");
  expect((await viewer.graphql(query, { id })).data.surveyPlan).toEqual({
    collectedByDay: null,
    enteredByDay: null,
    calledByDay: null,
  });
});
