import type { GraphqlReply, TestClient } from "./client.ts";
import { newKey } from "./plans.ts";

export const FIGURE = "value numerator denominator ciLow ciHigh flags";

const RUN = `__typename ... on ScoreRun { id number provisional synthetic createdBy inputDigest resultDigest
    algorithmVersion validBallots voidBallots
    province { figure { ${FIGURE} } min { agency { code } value } max { agency { code } value } median agencies atLeast90 ballots } }
  ... on Refusal { problems { code path message } }`;

export function runScores(client: TestClient, planId: string, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(`mutation ($input: RunScoresInput!) { runScores(input: $input) { ${RUN} } }`, {
    input: { planId, idempotencyKey: key },
  });
}
