import { expect } from "vitest";
import { drawCallbacks, planOfBallots, takeNext } from "./callbacks.ts";
import { TestClient } from "./client.ts";
import type { Harness } from "./harness.ts";

interface DrawnOptions {
  readonly ballots?: number;
  readonly agencies?: readonly string[];
}

/** A plan whose cases are drawn: all ballots, and a denial makes a ballot void. */
export async function drawnPlan(
  harness: Harness,
  officer: TestClient,
  year: number,
  { ballots = 6, ...rest }: DrawnOptions = {},
): Promise<string> {
  const planId = await planOfBallots(harness, officer, year, { ballots, ...rest });
  await harness.dataSource.query(
    `UPDATE survey_plan SET callback = jsonb_set(callback || '{"share": "1"}', '{consequences}',
       (SELECT jsonb_agg(CASE WHEN row ->> 'outcome' = 'DENIED' THEN row || '{"consequence": "VOID"}' ELSE row END)
        FROM jsonb_array_elements(callback -> 'consequences') AS row)) WHERE id = $1`,
    [planId],
  );
  const reply = await drawCallbacks(officer, planId);
  expect(reply.data.drawCallbacks).toMatchObject({ selected: ballots });
  return planId;
}

/** The card of the next case. */
export async function cardOf(client: TestClient, planId: string) {
  const card = (await takeNext(client, planId)).data.takeNextCallback;
  expect(card.__typename).toBe("CallbackCard");
  return card;
}

/** Another monitor of Hội Cựu chiến binh, or of an organisation given by its kind. */
export async function anotherMonitor(
  harness: Harness,
  login: string,
  kind = "VETERANS",
): Promise<TestClient> {
  await harness.dataSource.query(
    `INSERT INTO account SELECT gen_random_uuid(), province_code,
       (SELECT id FROM organisation
        WHERE organisation.province_code = account.province_code AND kind = $2 ORDER BY agency_code LIMIT 1),
       $1, $1, role, password_hash, false, true, true, NULL, now(), 1
     FROM account WHERE login = 'giamsat'`,
    [login, kind],
  );
  const client = new TestClient(harness.address);
  await client.signInAsDemo(login);
  return client;
}

export const codesOf = (result: { problems?: { code: string }[] }) =>
  result.problems?.map(({ code }) => code);
