import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ballotCsv, manyBallots, serialOf, uploadBallots } from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuedPlan, newKey } from "../testing/plans.ts";
import { FIGURE, runScores } from "../testing/scores.ts";

let harness: Harness;
let officer: TestClient;
let planId: string;
let year = 2025;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());
beforeEach(async () => {
  planId = (await issuedPlan(officer, year)).id;
  year += 1;
});

const upload = (content: string) => uploadBallots(officer, planId, content);
const csvOf: typeof ballotCsv = (form, ballots) => ballotCsv(form, ballots, year - 1);

async function countRuns(): Promise<number> {
  const [row] = await harness.dataSource.query(`SELECT count(*)::int AS count FROM score_run`);
  return row.count;
}

describe("running the scores", () => {
  it("refuses a stranger and whoever lacks the right, and leaves nothing behind", async () => {
    await upload(csvOf("DIRECT", manyBallots(1)));
    const before = await countRuns();
    expect((await runScores(harness.stranger(), planId)).code).toBe("UNAUTHENTICATED");
    for (const role of ["DIRECTOR", "DATA_ENTRY", "MONITOR", "SYSTEM_ADMIN"] as const) {
      expect((await runScores(await harness.as(role), planId)).code).toBe("FORBIDDEN");
    }
    expect(await countRuns()).toBe(before);
  });

  it("refuses a draft and a plan without a valid ballot", async () => {
    const draft = (await createPlan(officer, 2060)).data.createSurveyPlan;
    const codeOf = async (id: string) => (await runScores(officer, id)).data.runScores.problems[0].code;
    expect(await codeOf(draft.id)).toBe("PLAN_NOT_ISSUED");
    expect(await codeOf(planId)).toBe("NO_VALID_BALLOTS");
    await upload(csvOf("DIRECT", [{ serial: 1, validity: "void" }]));
    expect(await codeOf(planId)).toBe("NO_VALID_BALLOTS");
  });

  it("finds no plan of another province, nor one that does not exist", async () => {
    await harness.dataSource.query(
      `INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [planId]);
    for (const id of [planId, "00000000-0000-4000-8000-000000000000", "1"]) {
      expect((await runScores(officer, id)).code).toBe("NOT_FOUND");
    }
  });

  it("stores a provisional run of valid ballots alone and leaves one audit line", async () => {
    await upload(
      csvOf("ORGANISATION", [
        { serial: 1, marks: { "officials.1": "3", "officials.2": "", "officials.3": "*" } },
        { serial: 2, validity: "void", marks: "1" },
      ]),
    );
    const { runScores: run } = (await runScores(officer, planId)).data;
    expect(run).toMatchObject({
      number: 1,
      provisional: true,
      synthetic: false,
      validBallots: 1,
      voidBallots: 1,
      createdBy: expect.stringContaining("Chuyên viên"),
      province: {
        figure: {
          value: "90.00",
          numerator: 9,
          denominator: 10,
          ciLow: null,
          ciHigh: null,
          flags: ["PROVISIONAL", "FEW_ANSWERS"],
        },
        agencies: 32,
        atLeast90: 1,
        ballots: 1,
        min: { agency: { code: "BDT" }, value: "90.00" },
        max: { agency: { code: "BDT" }, value: "90.00" },
        median: "90.00",
      },
    });
    const audit = await harness.dataSource.query(
      `SELECT action, subject_label, details::text FROM audit_entry WHERE subject_id = $1`,
      [run.id],
    );
    expect(audit).toEqual([
      {
        action: "score.run",
        subject_label: expect.stringContaining("Lần tính 1"),
        // Monitors' head and system administrator read the audit and stay blind to indices.
        details: expect.not.stringMatching(/%|[Cc]hỉ số/),
      },
    ]);
  });

  it("gives an agency without answers neither index nor rank, and puts it last", async () => {
    await upload(csvOf("DIRECT", manyBallots(2)));
    const { id } = (await runScores(officer, planId)).data.runScores;
    const reply = await officer.graphql(
      `query ($id: ID!) { scoreRun(id: $id) {
         agencies { agency { code } rank blockRank ballots figure { ${FIGURE} } contents { code } }
         districts: agencies(block: "DISTRICT") { agency { code } }
         agency(code: "BDT") { form contents { name criteria { wording levels figure { value } } } }
       } }`,
      { id },
    );
    const { agencies, districts, agency } = reply.data.scoreRun;
    expect(agencies.length).toBe(32);
    expect(districts.length).toBe(12);
    expect(agencies[0]).toMatchObject({ agency: { code: "UBND-SONGMA" }, rank: 1, blockRank: 1, ballots: 2 });
    expect(agencies[31]).toMatchObject({
      rank: null,
      blockRank: null,
      figure: { value: null, numerator: 0, denominator: 0, flags: ["PROVISIONAL", "NO_ANSWERS"] },
    });
    expect(agency.form).toBe("ORGANISATION");
    expect(agency.contents.map(({ criteria }: { criteria: unknown[] }) => criteria.length)).toEqual([
      5, 3, 4,
    ]);
    expect(agency.contents[0].criteria[0]).toEqual({
      wording: "Thái độ giao tiếp lịch sự, đúng mực",
      levels: [0, 0, 0, 0, 0],
      figure: { value: null },
    });
  });

  it("answers a repeat with the same key as the first time", async () => {
    await upload(csvOf("DIRECT", manyBallots(1)));
    const key = newKey();
    const replies = await Promise.all([1, 2, 3].map(() => runScores(officer, planId, key)));
    expect(new Set(replies.map((reply) => reply.data.runScores.id)).size).toBe(1);
    const another = (await runScores(officer, planId)).data.runScores;
    expect(another.number).toBe(2);
  });

  it("numbers runs that are asked for at once one after the other", async () => {
    await upload(csvOf("DIRECT", manyBallots(1)));
    const replies = await Promise.all([1, 2, 3].map(() => runScores(officer, planId)));
    expect(replies.map((reply) => reply.data.runScores.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  });

  it("is final once the ballots and their verification are closed", async () => {
    await upload(csvOf("DIRECT", manyBallots(2)));
    await harness.dataSource.query(
      `INSERT INTO plan_stage SELECT $1, stage, 'CLOSED', now(), now(), 'digest' FROM unnest($2::text[]) AS stage
       ON CONFLICT (plan_id, stage) DO UPDATE SET state = 'CLOSED', closed_at = now(), digest = 'digest'`,
      [planId, ["BALLOTS", "CALLBACK"]],
    );
    const { runScores: run } = (await runScores(officer, planId)).data;
    expect(run.provisional).toBe(false);
    expect(run.province.figure.flags).toEqual([]);
  });
});

describe("what a run rests on", () => {
  it("gives the same digests for the same ballots, in whatever order they came, and others for others", async () => {
    const rows = manyBallots(40).map((ballot, index) => ({ ...ballot, marks: String(1 + (index % 5)) }));
    await upload(csvOf("DIRECT", rows.slice(20)));
    await upload(csvOf("DIRECT", rows.slice(0, 20)));
    const first = (await runScores(officer, planId)).data.runScores;
    const second = (await runScores(officer, planId)).data.runScores;
    expect([second.inputDigest, second.resultDigest]).toEqual([first.inputDigest, first.resultDigest]);

    await harness.dataSource.query(
      `INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [planId]);
    planId = (await issuedPlan(officer, year - 1)).id;
    await upload(csvOf("DIRECT", rows));
    const elsewhere = (await runScores(officer, planId)).data.runScores;
    expect([elsewhere.inputDigest, elsewhere.resultDigest]).toEqual([first.inputDigest, first.resultDigest]);
    await upload(csvOf("DIRECT", manyBallots(1, 500)));
    const third = (await runScores(officer, planId)).data.runScores;
    expect(third.inputDigest).not.toBe(first.inputDigest);
    expect(third.resultDigest).not.toBe(first.resultDigest);
  });

  it("can be digested again by anyone who has the ballots", async () => {
    await upload(
      csvOf("ORGANISATION", [
        { serial: 2, marks: "5", choices: { ORGANISATION_EXPECTATION: ["SHORTER_TIME", "OTHER"] } },
        { serial: 1, validity: "void", marks: "+" },
      ]),
    );
    const { runScores: run } = (await runScores(officer, planId)).data;
    const lineOf = (serial: number, validity: string, answer: string, choices: string) =>
      `${serialOf(serial, year - 1)}\tBDT\tORGANISATION\t${validity}\t${answer.repeat(12)}\t${choices}\n`;
    const wishes = '{"ORGANISATION_EXPECTATION": ["SHORTER_TIME", "OTHER"]}';
    const lines = lineOf(1, "VOID", "09", "{}") + lineOf(2, "VALID", "05", wishes);
    expect(run.inputDigest).toBe(createHash("sha256").update(lines).digest("hex"));
  });

  it("cannot be changed or deleted, not even by the database's owner", async () => {
    await upload(csvOf("DIRECT", manyBallots(1)));
    const { id } = (await runScores(officer, planId)).data.runScores;
    for (const sql of [`UPDATE score_run SET number = 9 WHERE id = '${id}'`, `DELETE FROM score_run`]) {
      await expect(harness.dataSource.query(sql)).rejects.toThrow("append-only");
    }
  });
});

describe("reading runs", () => {
  it("lists the runs of a plan, newest first, page by page, and the newest beside its plan", async () => {
    await upload(csvOf("DIRECT", manyBallots(1)));
    for (let run = 0; run < 3; run += 1) await runScores(officer, planId);
    const page = (after: string | null) =>
      officer.graphql(
        `query ($planId: ID!, $after: String) {
           scoreRuns(planId: $planId, first: 2, after: $after) {
             totalCount pageInfo { endCursor hasNextPage } edges { node { number plan { id latestScoreRun { number } } } } } }`,
        { planId, after },
      );
    const { scoreRuns: first } = (await page(null)).data;
    const { scoreRuns: second } = (await page(first.pageInfo.endCursor)).data;
    const numbers = [...first.edges, ...second.edges].map(({ node }) => node.number);
    expect([first.totalCount, ...numbers]).toEqual([3, 3, 2, 1]);
    expect(first.edges[0].node.plan).toEqual({ id: planId, latestScoreRun: { number: 3 } });
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it("is closed to monitors, who must stay blind to indices, also beside the plan", async () => {
    await upload(csvOf("DIRECT", manyBallots(1)));
    const { id } = (await runScores(officer, planId)).data.runScores;
    const monitor = await harness.as("MONITOR");
    expect((await monitor.graphql(`query ($id: ID!) { scoreRun(id: $id) { id } }`, { id })).code).toBe(
      "FORBIDDEN",
    );
    const reply = await monitor.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { ballotCount latestScoreRun { id } } }`,
      { id: planId },
    );
    expect(reply.data.surveyPlan).toEqual({ ballotCount: null, latestScoreRun: null });
  });

  it("finds no run of another province", async () => {
    await upload(csvOf("DIRECT", manyBallots(1)));
    const { id } = (await runScores(officer, planId)).data.runScores;
    await harness.dataSource.query(
      `INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [planId]);
    for (const unknown of [id, "1"]) {
      const reply = await officer.graphql(`query ($id: ID!) { scoreRun(id: $id) { id } }`, { id: unknown });
      expect(reply.data).toEqual({ scoreRun: null });
    }
    const runs = await officer.graphql(`query ($id: ID!) { scoreRuns(planId: $id) { totalCount } }`, {
      id: planId,
    });
    expect(runs.code).toBe("NOT_FOUND");
    expect((await officer.fetch(`/api/score-runs/${id}/results.xlsx`)).status).toBe(404);
  });
});
