import { sha256Hex } from "@sipas/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { drawCallbacks, planOfBallots, serialOf } from "../testing/callbacks.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";
import { confirmReopening, requestReopening } from "../testing/reopenings.ts";

let harness: Harness;
let officer: TestClient;
beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

it("keeps the list of a draw when ballots are opened again after it, and closes whatever became of them", async () => {
  const planId = await planOfBallots(harness, officer, 2064, { ballots: 4 });
  const { listDigest } = (await drawCallbacks(officer, planId)).data.drawCallbacks;
  const asked = (await requestReopening(officer, planId, "BALLOTS")).data.requestStageReopening;
  const head = await harness.as("DIVISION_HEAD");
  const confirmed = (await confirmReopening(head, asked)).data.confirmStageReopening;
  expect(confirmed.state).toBe("CONFIRMED");

  await harness.dataSource.query(
    `UPDATE callback_case SET state = 'CLOSED', outcome = 'CONFIRMED', consequence = 'KEEP', attempts = 1,
       statements = '[true, true, true]', closed_at = now(), closed_by = 'Giám sát viên',
       closed_by_organisation_id = (SELECT id FROM organisation LIMIT 1)
     WHERE plan_id = $1`,
    [planId],
  );
  const [{ id: ballotId }] = await harness.dataSource.query(
    `SELECT id FROM ballot WHERE plan_id = $1 AND serial = $2`,
    [planId, serialOf(0)],
  );
  const voided = await officer.graphql(
    `mutation ($input: VoidBallotInput!) { voidBallot(input: $input) { __typename } }`,
    { input: { ballotId, reason: "OTHER", note: "Nhập nhầm", idempotencyKey: newKey() } },
  );
  expect(voided.data.voidBallot.__typename).toBe("Ballot");

  const list = await (await officer.fetch(`/api/plans/${planId}/callback-list.csv`)).text();
  expect(sha256Hex(list)).toBe(listDigest);
  const overview = await officer.graphql(
    `query ($planId: ID!) { callbackOverview(planId: $planId) { closeBlockers { code } } }`,
    { planId },
  );
  expect(overview.data.callbackOverview.closeBlockers).toEqual([]);
});
