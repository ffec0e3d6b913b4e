import type { EventEmitter } from "node:events";
import type { Actor } from "@sipas/domain/access";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PlanQueries } from "../plan/plan.queries.ts";
import { systemClock } from "../platform/clock.ts";
import type { Context } from "../platform/graphql/context.ts";
import { ballotCsv, manyBallots, uploadBallots } from "../testing/ballots.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuedPlan } from "../testing/plans.ts";
import { runScores } from "../testing/scores.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";
import { ScoringLoaders } from "./scoring.loaders.ts";
import { ScoringQueries } from "./scoring.queries.ts";

let harness: Harness;
let loaders: ScoringLoaders;
let issued: readonly string[];
let draft: string;
const actor: Actor = {
  accountId: "",
  displayName: "",
  role: "DATA_ENTRY",
  provinceCode: "SL",
  organisationId: "",
  agencyCode: null,
};

beforeAll(async () => {
  harness = await createHarness();
  const { dataSource } = harness;
  loaders = new ScoringLoaders(new ScoringQueries(dataSource, new PlanQueries(dataSource, systemClock)));
  const officer = await harness.as("SURVEY_OFFICER");
  const plans = [await issuedPlan(officer, 2025), await issuedPlan(officer, 2026)];
  issued = plans.map(({ id }) => id);
  draft = (await createPlan(officer, 2027)).data.createSurveyPlan.id;
  await uploadBallots(officer, plans[0]!.id, ballotCsv("DIRECT", manyBallots(1), 2025));
  await runScores(officer, plans[0]!.id);
});
afterAll(() => harness.close());

/** A request as far as loaders know it. */
const request = () => ({ loaders: new Map() }) as unknown as Context;

/** How often a connection of the pool was asked for while `work` ran. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const pool = (harness.dataSource.driver as unknown as { master: EventEmitter }).master;
  let count = 0;
  const counted = () => (count += 1);
  pool.on("acquire", counted);
  await work();
  pool.off("acquire", counted);
  return count;
}

it("reads the plans of many runs in one query, and none that the actor may not see", async () => {
  const context = request();
  const asked = [...issued, draft, "1", issued[0]!];
  let found: PromiseSettledResult<{ readonly id: string }>[] = [];
  const queries = await queriesOf(async () => {
    found = await Promise.allSettled(asked.map((id) => loaders.plan(context, actor, id)));
  });
  expect(queries).toBe(1);
  expect(found.map((plan) => (plan.status === "fulfilled" ? plan.value.id : plan.reason.code))).toEqual([
    ...issued,
    "NOT_FOUND",
    "NOT_FOUND",
    issued[0],
  ]);
});

it("puts the figures of a run together once a request, however many fields ask for them", async () => {
  const context = request();
  const run = await harness.dataSource.getRepository(ScoreRunEntity).findOneByOrFail({ planId: issued[0]! });
  const view = await loaders.view(context, run);
  expect(view.province.figure.denominator).toBeGreaterThan(0);
  expect(await queriesOf(() => loaders.view(context, { ...run }))).toBe(0);
  expect(await loaders.view(context, { ...run })).toBe(view);
  expect(await loaders.view(request(), run)).not.toBe(view);
});
