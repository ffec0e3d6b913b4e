import { randomUUID } from "node:crypto";
import { AGENCY_OF_FORM, ballotCsv, manyBallots, serialOf, uploadBallots } from "./ballots.ts";
import type { GraphqlReply, TestClient } from "./client.ts";
import type { Harness } from "./harness.ts";
import { issuedPlan, newKey } from "./plans.ts";
import { runScores } from "./scores.ts";

const RELEASE = `__typename ... on Release { id version state year edition decisionNumber decisionDate signerName
    competenceLine recordedBy confirmedBy recordedByViewer digest previewDigest publicPath dataPath run { number } }
  ... on Refusal { problems { code path message } }`;

export const DECISION = {
  decisionNumber: "2615/QĐ-UBND",
  decisionDate: "2025-09-14",
  signerName: "",
  competenceLine: "KT. CHỦ TỊCH",
};

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Previewed extends Seen {
  readonly previewDigest: string;
}

export interface ReadyYear {
  readonly planId: string;
  readonly runId: string;
  readonly year: number;
}

/** A year with some ballots, one of them void, whose every stage before publication is over, its final run and nothing in the way. */
export async function readyYear(harness: Harness, officer: TestClient, year: number): Promise<ReadyYear> {
  const { id: planId } = await issuedPlan(officer, year);
  const ballots = [...manyBallots(3), { serial: 4, validity: "void" }];
  const reply = await uploadBallots(officer, planId, ballotCsv("DIRECT", ballots, year));
  if (!reply.body.ok) throw new Error(`not imported: ${JSON.stringify(reply.body)}`);
  await fillFieldwork(harness, planId, year);
  for (const stage of ["FRAME", "SAMPLE", "FIELDWORK", "BALLOTS", "CALLBACK"]) {
    await setStage(harness, planId, stage, "CLOSED");
  }
  await setStage(harness, planId, "SCORE", "OPEN");
  const { runScores: run } = (await runScores(officer, planId)).data;
  return { planId, runId: run.id, year };
}

export async function setStage(
  { dataSource }: Harness,
  planId: string,
  stage: string,
  state: "OPEN" | "CLOSED",
): Promise<void> {
  await dataSource.query(`DELETE FROM plan_stage WHERE plan_id = $1 AND stage = $2`, [planId, stage]);
  const end = state === "CLOSED" ? `now(), 'digest'` : `NULL, NULL`;
  await dataSource.query(`INSERT INTO plan_stage VALUES ($1, $2, $3, now(), ${end})`, [planId, stage, state]);
}

/** Six ballots handed out, four back, one of them void and one called and confirmed. */
async function fillFieldwork({ dataSource }: Harness, planId: string, year: number): Promise<void> {
  const importId = randomUUID();
  const agency = AGENCY_OF_FORM.DIRECT;
  await dataSource.query(
    `INSERT INTO sample_import VALUES ($1, $2, 'mau.csv', 'digest', 6, 0, now(), 'Chuyên viên')`,
    [importId, planId],
  );
  const dispositions = ["COLLECTED", "COLLECTED", "COLLECTED", "COLLECTED", "FAILED", "LOST"];
  for (const [index, disposition] of dispositions.entries()) {
    const unitId = randomUUID();
    await dataSource.query(
      `INSERT INTO sample_unit (id, plan_id, import_id, agency_code, unit, list, position, stratum, area, enumerator)
       VALUES ($1, $2, $3, $4, $5, 'OFFICIAL', $6, '', 'Khu vực 1', 'DTV-001')`,
      [unitId, planId, importId, agency, `U${index}`, index + 1],
    );
    await dataSource.query(
      `INSERT INTO ballot_issue (plan_id, serial, unit_id, agency_code, enumerator, disposition, reason, issued_on, settled_on)
       VALUES ($1, $2, $3, $4, 'DTV-001', $5, $6, '2024-10-07', '2024-10-08')`,
      [
        planId,
        serialOf(index + 1, year),
        unitId,
        agency,
        disposition,
        disposition === "FAILED" ? "AWAY" : null,
      ],
    );
    if (index === 0) await dataSource.query(CONTACT, [unitId]);
    if (index === 0) await callBack(dataSource, planId, serialOf(1, year), unitId);
  }
}

const CONTACT = `INSERT INTO contact.sample_contact VALUES ($1, 'Lò Văn An', '0100000001', NULL)`;

async function callBack(
  dataSource: Harness["dataSource"],
  planId: string,
  serial: string,
  unitId: string,
): Promise<void> {
  const caseId = randomUUID();
  const [{ id: account }] = await dataSource.query(`SELECT id FROM account LIMIT 1`);
  await dataSource.query(
    `INSERT INTO callback_draw VALUES ($1, 1, 'hạt giống', '0.3', 0, 0, 3, 'digest', 1, now(), 'Chuyên viên', $2)`,
    [planId, account],
  );
  await dataSource.query(
    `INSERT INTO callback_case (id, plan_id, wave, position, serial, agency_code, enumerator, unit_id, state, attempts,
       outcome, statements, consequence, closed_at, closed_by_organisation_id, closed_by, version)
     SELECT $1, $2, 1, 1, $3, $4, 'DTV-001', $5, 'CLOSED', 1, 'CONFIRMED', '[true,true,true]', 'KEEP', now(), id, 'Giám sát viên', 1
     FROM organisation LIMIT 1`,
    [caseId, planId, serial, AGENCY_OF_FORM.DIRECT, unitId],
  );
  await dataSource.query(
    `INSERT INTO callback_attempt (case_id, number, at, account_id, organisation_id, caller_name, outcome, statements)
     SELECT $1, 1, now(), $2, id, 'Giám sát viên', 'CONFIRMED', '[true,true,true]' FROM organisation LIMIT 1`,
    [caseId, account],
  );
}

export function recordRelease(
  client: TestClient,
  { planId, runId }: Pick<ReadyYear, "planId" | "runId">,
  decision: object = {},
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: RecordReleaseInput!) { recordRelease(input: $input) { ${RELEASE} } }`,
    { input: { planId, runId, ...DECISION, ...decision, idempotencyKey: key } },
  );
}

export function updateRelease(
  client: TestClient,
  { id, version }: Seen,
  decision: object,
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: UpdateReleaseInput!) { updateRelease(input: $input) { ${RELEASE} } }`,
    { input: { id, version, ...DECISION, ...decision, idempotencyKey: newKey() } },
  );
}

export function withdrawRelease(
  client: TestClient,
  { id, version }: Seen,
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) {
       __typename ... on WithdrawnRelease { id } ... on Refusal { problems { code path message } } } }`,
    { input: { id, version, idempotencyKey: key } },
  );
}

export function confirmRelease(
  client: TestClient,
  { id, version, previewDigest }: Previewed,
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: ConfirmReleaseInput!) { confirmRelease(input: $input) { ${RELEASE} } }`,
    { input: { id, version, previewDigest, idempotencyKey: key } },
  );
}

/** A year recorded by the officer and confirmed by the director. */
export async function publishedYear(harness: Harness, officer: TestClient, year: number): Promise<ReadyYear> {
  const ready = await readyYear(harness, officer, year);
  const { recordRelease: release } = (await recordRelease(officer, ready)).data;
  const reply = await confirmRelease(await harness.as("DIRECTOR"), release);
  if (reply.data?.confirmRelease.__typename !== "Release") {
    throw new Error(`not published: ${JSON.stringify(reply.data ?? reply.errors)}`);
  }
  return ready;
}
