import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan } from "../testing/plans.ts";
import { readyYear, recordRelease } from "../testing/publications.ts";

let harness: Harness;
let officer: TestClient;
beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

async function totalsOf(client: TestClient) {
  const reply = await client.graphql(`{ surveyPlans { edges { node { year
    sampleTotals { agencies official reserve }
    fieldworkTotals { waiting issued collected failed lost held }
    callbackTotals { drawn called confirmed }
    release { state recordedByViewer } } } } }`);
  expect(reply.errors).toEqual([]);
  const nodes: { year: number }[] = reply.data.surveyPlans.edges.map(
    ({ node }: { node: { year: number } }) => node,
  );
  return Object.fromEntries(nodes.map(({ year, ...totals }) => [year, totals]));
}

it("counts each plan's year in all, those without anything too", async () => {
  await issuedPlan(officer, 2031);
  await recordRelease(officer, await readyYear(harness, officer, 2032));
  const blank = { agencies: 0, official: 0, reserve: 0 };
  expect(await totalsOf(officer)).toEqual({
    2031: {
      sampleTotals: blank,
      fieldworkTotals: { waiting: 0, issued: 0, collected: 0, failed: 0, lost: 0, held: 0 },
      callbackTotals: { drawn: 0, called: 0, confirmed: 0 },
      release: null,
    },
    2032: {
      sampleTotals: { ...blank, agencies: 1, official: 6 },
      fieldworkTotals: { waiting: 0, issued: 6, collected: 4, failed: 1, lost: 1, held: 0 },
      callbackTotals: { drawn: 1, called: 1, confirmed: 1 },
      release: { state: "RECORDED", recordedByViewer: true },
    },
  });
});

it("tells each role only what it may read", async () => {
  const hidden = { sampleTotals: null, fieldworkTotals: null, callbackTotals: null, release: null };
  expect((await totalsOf(await harness.as("DIRECTOR")))[2032]).toMatchObject({
    release: { recordedByViewer: false },
  });
  expect((await totalsOf(await harness.as("MONITOR")))[2032]).toEqual(hidden);
  expect((await totalsOf(await harness.as("MONITORING_HEAD")))[2032]).toEqual({
    ...hidden,
    callbackTotals: { drawn: 1, called: 1, confirmed: 1 },
  });
  expect((await totalsOf(await harness.as("FIELD_COORDINATOR")))[2032]).toMatchObject({
    callbackTotals: null,
    fieldworkTotals: { collected: 4 },
    release: null,
    sampleTotals: { official: 6 },
  });
});
