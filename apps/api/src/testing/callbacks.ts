import { randomUUID } from "node:crypto";
import { FORM_OF_2024, criteriaOf } from "@sipas/domain/criteria";
import { formatSerial } from "@sipas/domain/fieldwork";
import type { GraphqlReply, TestClient } from "./client.ts";
import type { Harness } from "./harness.ts";
import { issuedPlan, newKey } from "./plans.ts";

/** A direct-form agency of the demonstration roster beside Sở Nội vụ, which calls for it. */
const AGENCIES = ["UBND-SONGMA", "UBND-MAISON", "SYT"];
const ANSWERS = Buffer.alloc(criteriaOf(FORM_OF_2024.DIRECT).length, 4);

/** The serial of the n-th ballot that `planOfBallots` stores, of 2025 whatever the plan's year. */
export const serialOf = (index: number) =>
  formatSerial({ provinceCode: "SL", year: 2025, number: index + 1 });
export const phoneOf = (index: number) => `0100${String(index + 1).padStart(6, "0")}`;

interface BallotsOptions {
  readonly ballots?: number;
  readonly agencies?: readonly string[];
}

/**
 * An issued plan whose fieldwork and ballots are closed, stored as those stages leave them: ballots
 * of `agencies` in turn, collected by one enumerator an agency, each with somebody to call.
 */
export async function planOfBallots(
  harness: Harness,
  officer: TestClient,
  year: number,
  { ballots = 12, agencies = AGENCIES }: BallotsOptions = {},
): Promise<string> {
  const { id: planId } = await issuedPlan(officer, year);
  const { dataSource } = harness;
  const importId = randomUUID();
  await dataSource.query(
    `INSERT INTO sample_import VALUES ($1, $2, 'mau.csv', $3, $4, 0, now(), 'Chuyên viên')`,
    [importId, planId, "0".repeat(64), ballots],
  );
  await dataSource.query(
    `INSERT INTO ballot_import VALUES ($1, $2, 'phieu.csv', $3, $4, $4, 0, true, now(), 'Chuyên viên')`,
    [importId, planId, "0".repeat(64), ballots],
  );
  for (let index = 0; index < ballots; index += 1) {
    const agency = agencies[index % agencies.length]!;
    const enumerator = `DTV-${agency}`;
    const [unitId, unit, serial] = [randomUUID(), `U${index}`, serialOf(index)];
    await dataSource.query(
      `INSERT INTO sample_unit (id, plan_id, import_id, agency_code, unit, list, position, stratum, area, enumerator)
       VALUES ($1, $2, $3, $4, $5, 'OFFICIAL', $6, '', 'Xã Một', $7)`,
      [unitId, planId, importId, agency, unit, index + 1, enumerator],
    );
    await dataSource.query(`INSERT INTO contact.sample_contact VALUES ($1, $2, $3, 'Bản Một')`, [
      unitId,
      `Người Thử ${index + 1}`,
      phoneOf(index),
    ]);
    await dataSource.query(
      `INSERT INTO ballot_issue VALUES ($1, $2, $3, $4, $5, 'COLLECTED', NULL, '2025-11-01', '2025-11-02')`,
      [planId, serial, unitId, agency, enumerator],
    );
    await dataSource.query(
      `INSERT INTO ballot (plan_id, import_id, serial, agency_code, form, validity, enumerator, answers)
       VALUES ($1, $2, $3, $4, 'DIRECT', 'VALID', $5, $6)`,
      [planId, importId, serial, agency, enumerator, ANSWERS],
    );
  }
  await dataSource.query(
    `INSERT INTO plan_stage SELECT $1, stage, 'CLOSED', now(), now(), $2
     FROM unnest(ARRAY['FRAME', 'SAMPLE', 'FIELDWORK', 'BALLOTS']) AS stage`,
    [planId, "0".repeat(64)],
  );
  return planId;
}

const REFUSAL = `... on Refusal { problems { code path message } }`;

export function drawCallbacks(
  client: TestClient,
  planId: string,
  seed = "6-2-5-4",
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: DrawCallbacksInput!) { drawCallbacks(input: $input) { __typename
       ... on CallbackDraw { seed share ballots selected listDigest drawnBy } ${REFUSAL} } }`,
    { input: { planId, seed, idempotencyKey: key } },
  );
}

export function takeNext(client: TestClient, planId: string, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: TakeNextCallbackInput!) { takeNextCallback(input: $input) { __typename
       ... on CallbackCard { caseId version serial agency { code name } heldUntil callNumber callLimit statements
         decisionNumber decisionDate earlierCalls { outcome callerName } }
       ... on CallbackQueueEmpty { open nextDueAt } ${REFUSAL} } }`,
    { input: { planId, idempotencyKey: key } },
  );
}

export function revealContact(client: TestClient, caseId: string, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: HeldCallbackInput!) { revealCallbackContact(input: $input) { __typename
       ... on CallbackContact { fullName phone } ${REFUSAL} } }`,
    { input: { caseId, idempotencyKey: key } },
  );
}

export function releaseCase(client: TestClient, caseId: string, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: HeldCallbackInput!) { releaseCallback(input: $input) { __typename
       ... on CallbackReleased { caseId } ${REFUSAL} } }`,
    { input: { caseId, idempotencyKey: key } },
  );
}

interface CallValues {
  readonly outcome: string;
  readonly statements?: readonly boolean[];
  readonly callBackAt?: string;
}

export function logCall(
  client: TestClient,
  card: { readonly caseId: string; readonly version: number },
  { outcome, statements, callBackAt }: CallValues,
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: LogCallbackAttemptInput!) { logCallbackAttempt(input: $input) { __typename
       ... on CallbackLogged { caseId serial outcome callNumber nextCallAt consequence } ${REFUSAL} } }`,
    {
      input: {
        caseId: card.caseId,
        version: card.version,
        outcome,
        statements: statements ?? null,
        callBackAt: callBackAt ?? null,
        idempotencyKey: key,
      },
    },
  );
}

export function findRingBack(client: TestClient, planId: string, clue: string): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: FindRingBackInput!) { findRingBack(input: $input) { __typename
       ... on RingBackSearch { searchId tooMany matches { caseId serial agency { code } state lastCallAt } } ${REFUSAL} } }`,
    { input: { planId, clue } },
  );
}

export function takeRingBack(
  client: TestClient,
  found: { readonly searchId: string; readonly caseId: string },
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: TakeRingBackInput!) { takeRingBack(input: $input) { __typename
       ... on CallbackCard { caseId version serial direction callNumber } ${REFUSAL} } }`,
    { input: { ...found, idempotencyKey: key } },
  );
}

export function closeCallbacks(client: TestClient, planId: string, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: CloseCallbacksInput!) { closeCallbacks(input: $input) { __typename
       ... on CallbacksClosed { planId } ${REFUSAL} } }`,
    { input: { planId, idempotencyKey: key } },
  );
}
