import type { GraphqlReply, TestClient } from "./client.ts";
import { newKey } from "./plans.ts";

const REOPENING = `__typename ... on StageReopening { id version stage state reason requestedBy requestedByViewer
    settledBy closings { stage closedBy digest } }
  ... on Refusal { problems { code path message } }`;

interface Seen {
  readonly id: string;
  readonly version: number;
}

export function requestReopening(
  client: TestClient,
  planId: string,
  stage: string,
  { reason = "Nhập thiếu một tập phiếu", key = newKey() } = {},
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: RequestStageReopeningInput!) { requestStageReopening(input: $input) { ${REOPENING} } }`,
    { input: { planId, stage, reason, idempotencyKey: key } },
  );
}

export function confirmReopening(
  client: TestClient,
  { id, version }: Seen,
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: ConfirmStageReopeningInput!) { confirmStageReopening(input: $input) { ${REOPENING} } }`,
    { input: { id, version, idempotencyKey: key } },
  );
}

export function withdrawReopening(
  client: TestClient,
  { id, version }: Seen,
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: WithdrawStageReopeningInput!) { withdrawStageReopening(input: $input) { ${REOPENING} } }`,
    { input: { id, version, idempotencyKey: key } },
  );
}
