import type { BallotForm } from "@sipas/domain/criteria";
import { ballotCsv, uploadBallots, type UploadReply } from "./ballots.ts";
import { drawCallbacks } from "./callbacks.ts";
import type { GraphqlReply, TestClient } from "./client.ts";
import { newKey } from "./plans.ts";
import {
  closeFieldwork,
  closeSample,
  fieldworkCsv,
  sampleCsv,
  sheetOf,
  smallPlan,
  uploadFieldwork,
  uploadSample,
  wholeSample,
  type SheetRow,
} from "./sample.ts";

/** Who does what in a year. */
export interface YearClients {
  readonly officer: TestClient;
  readonly coordinator: TestClient;
  readonly clerk: TestClient;
}

/** Units of three agencies: fifty, of which forty are on the official lists. */
const QUOTAS = {
  "UBND-SONGMA": { official: 20, reserve: 7, takeAll: false },
  SNV: { official: 12, reserve: 3, takeAll: false },
  BDT: { official: 8, reserve: 0, takeAll: true },
};
export const WHOLE_YEAR_UNITS = 50;

interface Person {
  readonly fullName: string;
  readonly phone: string;
  readonly address: string;
}

/**
 * A year from its plan to the day its callbacks are drawn, all over HTTP: as many people as there are
 * units in the sample, every ballot handed out and entered, one person not reached and another of the
 * reserve asked instead, every ballot to be called.
 */
export async function yearToBeCalled(
  { officer, coordinator, clerk }: YearClients,
  year: number,
  people: readonly Person[],
): Promise<string> {
  const { id: planId } = await smallPlan(officer, year, { quotas: QUOTAS, share: "1" });
  const rows = wholeSample(QUOTAS).map((row, index) => {
    const { fullName: name, phone, address } = people[index]!;
    return { ...row, name, phone, address };
  });
  taken(await uploadSample(officer, planId, sampleCsv(rows)));
  done(await closeSample(officer, planId));

  const official = await sheetOf(coordinator, planId);
  const [instead] = await sheetOf(coordinator, planId, "reserve");
  const absent = official.find(({ agency }) => agency === instead!.agency)!;
  const collected = [...official.filter((row) => row !== absent), instead!];
  const sheet = fieldworkCsv([
    [absent, "failed,needs_interpreter,10/10/2024,11/10/2024"],
    ...collected.map((row) => [row, "collected,,10/10/2024,12/10/2024"] as const),
  ]);
  taken(await uploadFieldwork(coordinator, planId, sheet));
  done(await closeFieldwork(officer, planId));

  for (const [form, csv] of ballotFiles(collected, year)) {
    taken(await uploadBallots(clerk, planId, csv, { name: `${form}.csv` }));
  }
  done(await closeBallots(officer, planId));
  done(await drawCallbacks(officer, planId));
  return planId;
}

function ballotFiles(rows: readonly SheetRow[], year: number): readonly [BallotForm, string][] {
  const ofForm = Map.groupBy(rows, ({ form }) => form);
  return [...ofForm].map(([form, some]) => [
    form,
    ballotCsv(
      form,
      some.map(({ serial, agency }) => ({ serial, agency })),
      year,
    ),
  ]);
}

function closeBallots(client: TestClient, planId: string): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: CloseBallotsInput!) { closeBallots(input: $input) {
       __typename ... on Refusal { problems { code path message } } } }`,
    { input: { planId, idempotencyKey: newKey() } },
  );
}

/** Fails unless a file was taken. */
function taken({ status, body }: UploadReply): void {
  if (status !== 200) throw new Error(`not taken: ${JSON.stringify(body)}`);
}

/** What a mutation answers; fails where it refuses. */
export function done(reply: GraphqlReply) {
  const [result] = Object.values<{ __typename: string }>(reply.data ?? {});
  if (!result || result.__typename === "Refusal") throw new Error(`not done: ${JSON.stringify(reply)}`);
  return result;
}
