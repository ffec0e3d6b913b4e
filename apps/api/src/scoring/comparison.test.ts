import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ballotCsv, manyBallots, uploadBallots } from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan } from "../testing/plans.ts";
import { runScores } from "../testing/scores.ts";

let harness: Harness;
let officer: TestClient;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

async function runOf(planId: string): Promise<string> {
  return (await runScores(officer, planId)).data.runScores.id;
}

async function compare(client: TestClient, run: string, other: string) {
  return client.graphql(
    `query ($run: ID!, $with: ID!) { compareScoreRuns(run: $run, with: $with) {
       equal before { number } after { number } causes { cause detail }
       province { difference before { value } after { value } }
       agencies { agency { code } rankBefore rankAfter ballotsBefore ballotsAfter index { difference } } } }`,
    { run, with: other },
  );
}

describe("two runs side by side", () => {
  it("say which figures differ and what came in between, the earlier one first", async () => {
    const plan = await issuedPlan(officer, 2025);
    await uploadBallots(officer, plan.id, ballotCsv("DIRECT", manyBallots(4), 2025));
    const first = await runOf(plan.id);
    harness.now = new Date("2025-09-15T03:00:00Z");
    const unhappy = [{ serial: 9, marks: "1" }];
    await uploadBallots(officer, plan.id, ballotCsv("DIRECT", unhappy, 2025), { name: "đợt 2.csv" });
    const { data } = await compare(officer, await runOf(plan.id), first);
    const compared = data.compareScoreRuns;
    expect([compared.before.number, compared.after.number, compared.equal]).toEqual([1, 2, false]);
    expect(compared.causes).toEqual([{ cause: "BALLOTS_IMPORTED", detail: "tệp “đợt 2.csv”: 1 phiếu" }]);
    expect(compared.province).toEqual({
      difference: "-20.00",
      before: { value: "100.00" },
      after: { value: "80.00" },
    });
    expect(compared.agencies[0]).toEqual({
      agency: { code: "UBND-SONGMA" },
      rankBefore: 1,
      rankAfter: 1,
      ballotsBefore: 4,
      ballotsAfter: 5,
      index: { difference: "-20.00" },
    });
  });

  it("are equal when nothing happened between them", async () => {
    const plan = await issuedPlan(officer, 2026);
    await uploadBallots(officer, plan.id, ballotCsv("DIRECT", manyBallots(2), 2026));
    const { data } = await compare(officer, await runOf(plan.id), await runOf(plan.id));
    expect(data.compareScoreRuns).toMatchObject({ equal: true, causes: [] });
  });

  it("are not shown of two plans, of unknown runs, nor to who may not read scores", async () => {
    const runs = [];
    for (const year of [2027, 2028]) {
      const plan = await issuedPlan(officer, year);
      await uploadBallots(officer, plan.id, ballotCsv("DIRECT", manyBallots(1), year));
      runs.push(await runOf(plan.id));
    }
    const [one = "", other = ""] = runs;
    expect((await compare(officer, one, other)).data.compareScoreRuns).toBeNull();
    expect((await compare(officer, one, "no-run")).data.compareScoreRuns).toBeNull();
    expect((await compare(await harness.as("MONITOR"), one, other)).code).toBe("FORBIDDEN");
    expect((await compare(harness.stranger(), one, other)).code).toBe("UNAUTHENTICATED");
  });
});

describe("what was ticked beside the criteria", () => {
  it("stands in the run with its three bases", async () => {
    const plan = await issuedPlan(officer, 2029);
    const ballots = [
      { serial: 1, choices: { AGENCY_CHANNEL: ["INTERNET", "MASS_MEDIA"], ON_TIME: ["LATE"] } },
      { serial: 2, choices: { AGENCY_CHANNEL: ["INTERNET"] } },
      { serial: 3, choices: { AGENCY_CHANNEL: [] } },
      { serial: 4, choices: { AGENCY_CHANNEL: ["INTERNET"] }, validity: "void" },
    ];
    await uploadBallots(officer, plan.id, ballotCsv("DIRECT", ballots, 2029));
    const { data } = await officer.graphql(
      `query ($id: ID!) { scoreRun(id: $id) { questions(kind: STATEMENT) {
         code wording asked answered selections askedIf printedBase
         options { code label ofAsked { value } ofAnswered { value } ofSelections { value numerator denominator flags } } } } }`,
      { id: await runOf(plan.id) },
    );
    const questions: { code: string; options: { code: string }[] }[] = data.scoreRun.questions;
    const channel = questions.find(({ code }) => code === "AGENCY_CHANNEL")!;
    expect(channel).toMatchObject({ asked: 3, answered: 2, selections: 3, printedBase: "SELECTIONS" });
    expect(channel.options.find(({ code }) => code === "INTERNET")).toEqual({
      code: "INTERNET",
      label: "Mạng Internet",
      ofAsked: { value: "66.67" },
      ofAnswered: { value: "100.00" },
      ofSelections: { value: "66.67", numerator: 2, denominator: 3, flags: ["PROVISIONAL", "FEW_ANSWERS"] },
    });
    expect(questions.find(({ code }) => code === "DELAY_NOTICE")).toMatchObject({
      asked: 1,
      answered: 0,
      askedIf: "Thời gian nhận kết quả so với hẹn: Trễ hẹn",
    });
    expect(questions.map(({ code }) => code)).not.toContain("SEX");
  });
});
