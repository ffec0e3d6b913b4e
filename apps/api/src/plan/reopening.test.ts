import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";
import { publishedYear, readyYear, recordRelease, setStage } from "../testing/publications.ts";
import { confirmReopening, requestReopening, withdrawReopening } from "../testing/reopenings.ts";
import { closeSample, fieldworkDone, sampledPlan } from "../testing/sample.ts";
import { runScores } from "../testing/scores.ts";

let harness: Harness;
let officer: TestClient;
let head: TestClient;
let director: TestClient;
let planId: string;
let runId: string;
let year = 2040;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  head = await harness.as("DIVISION_HEAD");
  director = await harness.as("DIRECTOR");
});
afterAll(() => harness.close());
beforeEach(async () => {
  year += 1;
  ({ planId, runId } = await readyYear(harness, officer, year));
});

const answerOf = (reply: GraphqlReply): GraphqlReply["data"] => {
  expect(reply.errors).toEqual([]);
  return Object.values(reply.data)[0];
};
const problemsOf = (reply: GraphqlReply) =>
  answerOf(reply).problems?.map(({ code, path }: { code: string; path: string }) => [code, path]);
const asked = async (stage = "CALLBACK") => answerOf(await requestReopening(officer, planId, stage));

async function stagesOf(id = planId): Promise<Record<string, string>> {
  const reply = await officer.graphql(`query ($id: ID!) { surveyPlan(id: $id) { stages { stage state } } }`, {
    id,
  });
  const rows: { stage: string; state: string }[] = reply.data.surveyPlan.stages;
  return Object.fromEntries(rows.map(({ stage, state }) => [stage, state]));
}

async function auditOf(action: string) {
  return harness.dataSource.query(
    `SELECT actor_name, subject_label, details FROM audit_entry WHERE action = $1 ORDER BY seq DESC LIMIT 1`,
    [action],
  );
}

describe("asking for a closed stage to be opened again", () => {
  it("is refused to strangers and to whoever does not run the year", async () => {
    expect((await requestReopening(harness.stranger(), planId, "CALLBACK")).code).toBe("UNAUTHENTICATED");
    for (const role of ["DIRECTOR", "DATA_ENTRY", "MONITOR"] as const) {
      expect((await requestReopening(await harness.as(role), planId, "CALLBACK")).code).toBe("FORBIDDEN");
    }
  });

  it("is not found of a plan that is none", async () => {
    expect((await requestReopening(officer, "khong-co", "CALLBACK")).code).toBe("NOT_FOUND");
  });

  it("keeps who asked, why, and how the stage was closed; the stage stays closed", async () => {
    expect(await asked()).toMatchObject({
      state: "REQUESTED",
      reason: "Nhập thiếu một tập phiếu",
      requestedByViewer: true,
      settledBy: null,
      closings: [{ stage: "CALLBACK", digest: "digest" }],
    });
    expect((await stagesOf())["CALLBACK"]).toBe("CLOSED");
    const [line] = await auditOf("reopening.request");
    expect(line.subject_label).toBe(`Mở lại “Phúc tra”, năm ${year}`);
    expect(line.details).toContainEqual({ label: "Lý do", value: "Nhập thiếu một tập phiếu" });
  });

  it("is done once however often it is sent with the same key", async () => {
    const key = newKey();
    const first = answerOf(await requestReopening(officer, planId, "CALLBACK", { key }));
    expect(answerOf(await requestReopening(officer, planId, "CALLBACK", { key }))).toEqual(first);
  });

  it("is refused without a reason, and while a request waits", async () => {
    await asked();
    expect(problemsOf(await requestReopening(head, planId, "CALLBACK", { reason: " " }))).toEqual([
      ["REOPENING_WAITS", "stage"],
      ["REASON_EMPTY", "reason"],
    ]);
  });

  it("says which stage must be opened again first", async () => {
    expect(problemsOf(await requestReopening(officer, planId, "FIELDWORK"))).toEqual([
      ["LATER_STAGE_CLOSED", "stages.CALLBACK"],
    ]);
    expect(problemsOf(await requestReopening(officer, planId, "PREPARE"))).toEqual([
      ["STAGE_NOT_REOPENABLE", "stage"],
    ]);
    await recordRelease(officer, { planId, runId });
    expect(problemsOf(await requestReopening(officer, planId, "CALLBACK"))).toEqual([
      ["LATER_STAGE_CLOSED", "stages.PUBLISH"],
    ]);
  });

  it("is refused once the year is published", async () => {
    ({ planId } = await publishedYear(harness, officer, 2083));
    expect(problemsOf(await requestReopening(officer, planId, "CALLBACK"))).toEqual([["PLAN_PUBLISHED", ""]]);
    await expect(
      harness.dataSource.query(`UPDATE plan_stage SET state = 'OPEN' WHERE plan_id = $1`, [planId]),
    ).rejects.toThrow("the year is published");
  });
});

describe("confirming it", () => {
  it("is refused to strangers and to officers", async () => {
    const seen = await asked();
    expect((await confirmReopening(harness.stranger(), seen)).code).toBe("UNAUTHENTICATED");
    expect((await confirmReopening(officer, seen)).code).toBe("FORBIDDEN");
    expect((await confirmReopening(head, { ...seen, id: "khong-co" })).code).toBe("NOT_FOUND");
  });

  it("is refused to the very person who asked", async () => {
    const seen = answerOf(await requestReopening(head, planId, "CALLBACK"));
    expect(problemsOf(await confirmReopening(head, seen))).toEqual([["SAME_PERSON", ""]]);
    expect(answerOf(await confirmReopening(director, seen)).state).toBe("CONFIRMED");
  });

  it("opens the stage, takes the scoring back, and says who did and why", async () => {
    const seen = await asked();
    expect(answerOf(await confirmReopening(director, seen))).toMatchObject({
      state: "CONFIRMED",
      version: 2,
    });
    const stages = await stagesOf();
    expect(stages).toMatchObject({ CALLBACK: "OPEN", BALLOTS: "CLOSED" });
    expect(stages).not.toHaveProperty("SCORE");
    const [line] = await auditOf("reopening.confirm");
    expect(line.details).toContainEqual({ label: "Người đề nghị", value: seen.requestedBy });
    expect(line.details).toContainEqual({ label: "SHA-256 cũ của “Phúc tra”", value: "digest" });
  });

  it("goes back stage by stage, the last one first", async () => {
    for (const stage of ["CALLBACK", "BALLOTS", "FIELDWORK"]) {
      answerOf(await confirmReopening(head, await asked(stage)));
      expect((await stagesOf())[stage]).toBe("OPEN");
    }
    expect(problemsOf(await requestReopening(officer, planId, "SAMPLE"))).toEqual([
      ["BALLOTS_HANDED_OUT", "stages.FIELDWORK"],
    ]);
  });

  it("answers a repeat with the same key as the first, and refuses a stale page", async () => {
    const seen = await asked();
    expect(problemsOf(await confirmReopening(head, { ...seen, version: 7 }))).toEqual([
      ["STALE_VERSION", "version"],
    ]);
    const key = newKey();
    const first = answerOf(await confirmReopening(head, seen, key));
    expect(answerOf(await confirmReopening(head, seen, key))).toEqual(first);
  });

  it("is done by one of two who press at once; the other is told who was first", async () => {
    const seen = await asked();
    const replies = await Promise.all([confirmReopening(head, seen), confirmReopening(director, seen)]);
    const refused = replies.map((reply) => problemsOf(reply)).filter((problems) => problems !== undefined);
    expect(refused).toEqual([[["REOPENING_SETTLED", ""]]]);
  });

  it("judges the year as it is then", async () => {
    const seen = await asked();
    await recordRelease(officer, { planId, runId });
    expect(problemsOf(await confirmReopening(head, seen))).toEqual([
      ["LATER_STAGE_CLOSED", "stages.PUBLISH"],
    ]);
  });
});

describe("taking the request back", () => {
  it("is refused to strangers and to whoever does not run the year", async () => {
    const seen = await asked();
    expect((await withdrawReopening(harness.stranger(), seen)).code).toBe("UNAUTHENTICATED");
    expect((await withdrawReopening(await harness.as("DATA_ENTRY"), seen)).code).toBe("FORBIDDEN");
  });

  it("leaves the stage closed, and the request for all to read", async () => {
    const seen = await asked();
    expect(problemsOf(await withdrawReopening(officer, { ...seen, version: 7 }))).toEqual([
      ["STALE_VERSION", "version"],
    ]);
    const key = newKey();
    const first = answerOf(await withdrawReopening(officer, seen, key));
    expect(first.state).toBe("WITHDRAWN");
    expect(answerOf(await withdrawReopening(officer, seen, key))).toEqual(first);
    expect((await stagesOf())["CALLBACK"]).toBe("CLOSED");
    expect(await auditOf("reopening.withdraw")).toHaveLength(1);
    expect(problemsOf(await confirmReopening(head, seen))).toEqual([["REOPENING_SETTLED", ""]]);
    const listed = await officer.graphql(
      `query ($planId: ID!) { stageReopenings(planId: $planId) { totalCount edges { node { state stage } } } }`,
      { planId },
    );
    expect(listed.data.stageReopenings).toMatchObject({
      totalCount: 1,
      edges: [{ node: { state: "WITHDRAWN", stage: "CALLBACK" } }],
    });
  });
});

describe("a sample that is opened again", () => {
  it("takes the frame along and fieldwork back, and is closed anew", async () => {
    const plan = await sampledPlan(officer, 2081);
    const seen = answerOf(await requestReopening(officer, plan.id, "SAMPLE"));
    expect(seen.closings.map(({ stage }: { stage: string }) => stage).toSorted()).toEqual([
      "FRAME",
      "SAMPLE",
    ]);
    answerOf(await confirmReopening(head, seen));
    const open = await stagesOf(plan.id);
    expect(open).toMatchObject({ FRAME: "OPEN", SAMPLE: "OPEN" });
    expect(open).not.toHaveProperty("FIELDWORK");
    expect(answerOf(await closeSample(officer, plan.id)).__typename).toBe("SurveyPlan");
    expect(await stagesOf(plan.id)).toMatchObject({ SAMPLE: "CLOSED", FIELDWORK: "OPEN" });
  });

  it("is refused once ballots are handed out by it", async () => {
    const plan = await sampledPlan(officer, 2082);
    await fieldworkDone(officer, plan.id);
    await setStage(harness, plan.id, "FIELDWORK", "OPEN");
    expect(problemsOf(await requestReopening(officer, plan.id, "SAMPLE"))).toEqual([
      ["BALLOTS_HANDED_OUT", "stages.FIELDWORK"],
    ]);
  });
});

describe("what rests on a stage that was opened again", () => {
  const supersededOf = async (id: string) =>
    (await officer.graphql(`query ($id: ID!) { scoreRun(id: $id) { superseded provisional } }`, { id })).data
      .scoreRun;

  it("is told of earlier runs, which stay; the year is not published by one", async () => {
    expect(await supersededOf(runId)).toEqual({ superseded: false, provisional: false });
    harness.now = new Date(harness.now.getTime() + 60_000);
    answerOf(await confirmReopening(head, await asked()));
    expect(await supersededOf(runId)).toEqual({ superseded: true, provisional: false });
    await setStage(harness, planId, "CALLBACK", "CLOSED");
    await setStage(harness, planId, "SCORE", "OPEN");
    expect(problemsOf(await recordRelease(officer, { planId, runId }))).toEqual([
      ["RUN_SUPERSEDED", "runId"],
    ]);
    harness.now = new Date(harness.now.getTime() + 60_000);
    const again = answerOf(await runScores(officer, planId));
    expect(await supersededOf(again.id)).toEqual({ superseded: false, provisional: false });
  });
});

describe("what a stage says of being opened again", () => {
  const fieldsOf = async (client: TestClient) => {
    const reply = await client.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { stages { stage reopening { requestedBy }
         reopeningBlockers { code path } } } }`,
      { id: planId },
    );
    const rows: { stage: string; reopening: unknown; reopeningBlockers: unknown }[] =
      reply.data.surveyPlan.stages;
    return new Map(rows.map(({ stage, ...rest }) => [stage, rest]));
  };

  it("is the request that waits and what stands in the way, for whoever may ask or confirm", async () => {
    await asked();
    const stages = await fieldsOf(director);
    expect(stages.get("CALLBACK")).toMatchObject({
      reopening: { requestedBy: expect.any(String) },
      reopeningBlockers: [],
    });
    expect(stages.get("BALLOTS")).toEqual({
      reopening: null,
      reopeningBlockers: [{ code: "LATER_STAGE_CLOSED", path: "stages.CALLBACK" }],
    });
    const blind = await fieldsOf(await harness.as("AGENCY_VIEWER"));
    expect([...blind.values()]).toEqual(
      [...blind.keys()].map(() => ({ reopening: null, reopeningBlockers: [] })),
    );
    expect(
      (
        await (
          await harness.as("DATA_ENTRY")
        ).graphql(`query ($planId: ID!) { stageReopenings(planId: $planId) { totalCount } }`, { planId })
      ).code,
    ).toBe("FORBIDDEN");
  });
});
