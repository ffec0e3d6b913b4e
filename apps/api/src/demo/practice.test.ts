import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { uploadBallots } from "../testing/ballots.ts";
import { createPlan, issuePlan, newKey, savePlan } from "../testing/plans.ts";
import { closeFieldwork, closeSample, uploadFieldwork, uploadSample } from "../testing/sample.ts";
import { done } from "../testing/whole-year.ts";
import { loadPractice } from "./load-practice.ts";
import { practiceFiles } from "./practice-files.ts";
import { PRACTICE_PLAN } from "./practice-plan.ts";
import { beginStory } from "./story.ts";

let harness: Harness;
let newcomer: TestClient;
const load = () => loadPractice(beginStory(harness.dataSource, harness.now, new AbortController().signal));

beforeAll(async () => {
  harness = await createHarness({ now: "2026-11-02T02:00:00Z" });
  await load();
  newcomer = new TestClient(harness.address);
  await newcomer.signInAsDemo("thuchanh.chuyenvien");
});
afterAll(() => harness.close());

const PLANS = `{ surveyPlans(first: 5) { edges { node { id version state year synthetic issueBlockers { path } } } } }`;
const plansOf = async () =>
  (await newcomer.graphql(PLANS)).data.surveyPlans.edges.map(({ node }: { node: object }) => node);

describe("the practice province", () => {
  it("has one draft, small and invented, whose gate lists three things to fill in", async () => {
    const [plan, ...others] = await plansOf();
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ state: "DRAFT", year: 2026, synthetic: true });
    expect(plan.issueBlockers.map(({ path }: { path: string }) => path)).toEqual([
      "decisionNumber",
      "decisionDate",
      "callback.consequences.2.consequence",
    ]);
  });

  it("is not made a second draft", async () => {
    await load();
    expect(await plansOf()).toHaveLength(1);
  });

  it("issues the draft once the three are filled in", async () => {
    const [draft] = await plansOf();
    const consequences = PRACTICE_PLAN.callback.consequences.map(({ outcome, consequence }) => ({
      outcome,
      consequence: consequence ?? "VOID",
    }));
    const saved = await savePlan(newcomer, draft, {
      ...PRACTICE_PLAN,
      decisionNumber: "01/QĐ-UBND (giả định)",
      decisionDate: "2026-02-01",
      callback: { ...PRACTICE_PLAN.callback, consequences },
    });
    const issued = await issuePlan(newcomer, saved.data.saveSurveyPlan);
    expect(issued.data.issueSurveyPlan).toMatchObject({ __typename: "SurveyPlan", state: "ISSUED" });
  });

  it("takes the files that are handed out beside it, from the sample to the closed entry of ballots", async () => {
    const [{ id }] = await plansOf();
    const [sample, fieldwork, ...ballots] = practiceFiles().map(({ lines }) => lines.join(""));
    expect((await uploadSample(newcomer, id, sample!)).status).toBe(200);
    done(await closeSample(newcomer, id));
    expect((await uploadFieldwork(newcomer, id, fieldwork!)).status).toBe(200);
    done(await closeFieldwork(newcomer, id));
    for (const file of ballots)
      expect((await uploadBallots(newcomer, id, file)).body).toMatchObject({ warnings: [] });
    const closed = await newcomer.graphql(
      `mutation ($input: CloseBallotsInput!) { closeBallots(input: $input) { __typename } }`,
      { input: { planId: id, idempotencyKey: newKey() } },
    );
    expect(closed.data.closeBallots.__typename).toBe("SurveyPlan");
  });

  it("hands those files out from the sign-in page as they are made here", async () => {
    for (const { name, lines } of practiceFiles()) {
      await expect(lines.join("").replaceAll("\r", "")).toMatchFileSnapshot(
        `../../../admin/public/thuc-hanh/${name}`,
      );
    }
  });

  it("calls every further plan invented too", async () => {
    await createPlan(newcomer, 2027);
    const plans = await plansOf();
    expect(plans.find(({ year }: { year: number }) => year === 2027)).toMatchObject({ synthetic: true });
  });
});
