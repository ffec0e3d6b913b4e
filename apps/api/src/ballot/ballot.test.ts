import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ballotCsv, manyBallots, serialOf, uploadBallots } from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
let planId: string;
let importId: string;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  planId = (await issuedPlan(officer, 2025)).id;
  await uploadBallots(officer, planId, ballotCsv("DIRECT", manyBallots(7)), { name: "trực tiếp.csv" });
  const organisations = ballotCsv("ORGANISATION", [
    {
      serial: 101,
      marks: { "officials.1": "5", "officials.2": "", "officials.3": "*", "officials.4": "+" },
      choices: { ORGANISATION_EXPECTATION: ["OTHER", "SHORTER_TIME"] },
    },
    { serial: 102, validity: "void" },
    { serial: 103 },
  ]);
  harness.now = new Date("2025-09-15T03:00:00Z");
  importId = (await uploadBallots(officer, planId, organisations, { name: "tổ chức.csv" })).body.import.id;
});
afterAll(() => harness.close());

interface Page {
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly serials: readonly string[];
}

async function list(args: Readonly<Record<string, unknown>>, client = officer): Promise<Page> {
  const { data } = await client.graphql(
    `query ($planId: ID!, $filter: BallotFilter, $first: Int!, $after: String, $before: String) {
       ballots(planId: $planId, filter: $filter, first: $first, after: $after, before: $before) {
         totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { serial } } } }`,
    { planId, first: 50, ...args },
  );
  const { totalCount, pageInfo, edges } = data.ballots;
  return {
    totalCount,
    pageInfo,
    serials: edges.map((edge: { node: { serial: string } }) => edge.node.serial),
  };
}

const BALLOTS = `query ($planId: ID!) { ballots(planId: $planId) { totalCount } }`;

describe("the ballots of a plan", () => {
  it("are closed to strangers and to monitors, who must stay blind to them", async () => {
    expect((await harness.stranger().graphql(BALLOTS, { planId })).code).toBe("UNAUTHENTICATED");
    for (const role of ["MONITOR", "AGENCY_VIEWER", "SYSTEM_ADMIN", "INTEGRATOR"] as const) {
      expect((await (await harness.as(role)).graphql(BALLOTS, { planId })).code).toBe("FORBIDDEN");
    }
  });

  it("come by serial, a page forward and back", async () => {
    const first = await list({ first: 4 });
    expect([first.totalCount, first.serials.length, first.serials[0]]).toEqual([10, 4, serialOf(1)]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await list({ first: 4, after: first.pageInfo["endCursor"] });
    expect(second.serials[0]).toBe(serialOf(5));
    const back = await list({ first: 4, before: second.pageInfo["startCursor"] });
    expect(back.serials).toEqual(first.serials);
  });

  it.each([
    [{ agencyCode: "BDT" }, 3],
    [{ form: "DIRECT" }, 7],
    [{ validity: "VOID" }, 1],
    [{ serial: " SL25-0001" }, 3],
    [{ serial: "SL25_0001" }, 0],
    [{ serial: "%" }, 0],
    [{ form: "ORGANISATION", validity: "VALID" }, 2],
    [{ agencyCode: "không có" }, 0],
  ])("are filtered by %j", async (filter, count) => {
    const page = await list({ filter });
    expect([page.totalCount, page.serials.length]).toEqual([count, count]);
  });

  it("are filtered by the file they came in", async () => {
    expect((await list({ filter: { importId } })).totalCount).toBe(3);
    expect((await list({ filter: { importId: "00000000-0000-4000-8000-000000000000" } })).totalCount).toBe(0);
  });

  it("are not found under a plan that is none or another province's", async () => {
    for (const id of ["1", "00000000-0000-4000-8000-000000000000"]) {
      expect((await officer.graphql(BALLOTS, { planId: id })).code).toBe("NOT_FOUND");
    }
  });
});

describe("one ballot", () => {
  const BALLOT = `query ($id: ID!) { ballot(id: $id) { serial agency { name } form validity enumerator synthetic
    answeredCount import { fileName importedBy } answers { criterion { code wording } contentName mark level } } }`;

  const idOf = async (serial: string) => {
    const [row] = await harness.dataSource.query(`SELECT id FROM ballot WHERE serial = $1`, [serial]);
    return row.id;
  };

  it("shows every criterion of its form with its wording and mark", async () => {
    const { ballot } = (await officer.graphql(BALLOT, { id: await idOf(serialOf(101)) })).data;
    expect(ballot).toMatchObject({
      agency: { name: "Ban Dân tộc" },
      form: "ORGANISATION",
      validity: "VALID",
      enumerator: "DTV-001",
      synthetic: false,
      answeredCount: 9,
      import: { fileName: "tổ chức.csv" },
    });
    expect(ballot.answers.length).toBe(12);
    expect(ballot.answers[0]).toEqual({
      criterion: { code: "officials.1", wording: "Thái độ giao tiếp lịch sự, đúng mực" },
      contentName: "Công chức trực tiếp giải quyết công việc",
      mark: "LEVEL",
      level: 5,
    });
    const marks = ballot.answers.slice(1, 4).map(({ mark, level }: Record<string, unknown>) => [mark, level]);
    expect(marks).toEqual([
      ["NOT_ANSWERED", null],
      ["UNREADABLE", null],
      ["DOUBLE_MARKED", null],
    ]);
  });

  it("shows every question of its form in its order, with what is ticked and whether it was asked", async () => {
    const late = { ON_TIME: ["EARLY"], DELAY_NOTICE: ["NO"], SUBMISSION_PLACE: ["PORTAL", "OTHER"] };
    const year = 2027;
    const { id: other } = await issuedPlan(officer, year);
    await uploadBallots(officer, other, ballotCsv("DIRECT", [{ serial: 1, choices: late }], year));
    const shown = async (serial: string) => {
      const reply = await officer.graphql(
        `query ($id: ID!) { ballot(id: $id) { choices { question { code kind } chosen { code label } asked } } }`,
        { id: await idOf(serial) },
      );
      return reply.data.ballot.choices;
    };
    expect(await shown(serialOf(101))).toEqual([
      {
        question: { code: "ORGANISATION_EXPECTATION", kind: "EXPECTATION" },
        chosen: [
          { code: "SHORTER_TIME", label: "Rút ngắn thời gian giải quyết" },
          { code: "OTHER", label: "Khác" },
        ],
        asked: true,
      },
    ]);
    const direct = await shown(serialOf(1, year));
    expect(direct).toHaveLength(16);
    expect(direct[0]).toMatchObject({
      question: { code: "SUBMISSION_PLACE" },
      chosen: [{ code: "PORTAL" }, {}],
    });
    const notice = direct.find(
      ({ question }: { question: { code: string } }) => question.code === "DELAY_NOTICE",
    );
    expect(notice).toMatchObject({ chosen: [{ label: "Không" }], asked: false });
  });

  it("is not found where there is none, whatever the id looks like", async () => {
    for (const id of ["0", "-1", "abc", "99999999999999999999", "1; DROP TABLE ballot"]) {
      expect((await officer.graphql(BALLOT, { id })).data).toEqual({ ballot: null });
    }
  });

  it("is not found in another province", async () => {
    await harness.dataSource.query(`INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true)`);
    const other = (await issuedPlan(officer, 2026)).id;
    await uploadBallots(officer, other, ballotCsv("DIRECT", manyBallots(1), 2026));
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [other]);
    expect((await officer.graphql(BALLOT, { id: await idOf(serialOf(1, 2026)) })).data).toEqual({
      ballot: null,
    });
    expect((await officer.graphql(BALLOTS, { planId: other })).code).toBe("NOT_FOUND");
  });
});

describe("the imports of a plan", () => {
  it("come newest first with their counts", async () => {
    const { data } = await officer.graphql(
      `query ($planId: ID!) {
         surveyPlan(id: $planId) { ballotCount }
         ballotImports(planId: $planId, first: 1) { totalCount pageInfo { endCursor } edges { node {
           fileName ballots validBallots voidBallots synthetic importedAt } } } }`,
      { planId },
    );
    expect(data.surveyPlan.ballotCount).toBe(10);
    expect(data.ballotImports.totalCount).toBe(2);
    expect(data.ballotImports.edges[0].node).toEqual({
      fileName: "tổ chức.csv",
      ballots: 3,
      validBallots: 2,
      voidBallots: 1,
      synthetic: false,
      importedAt: "2025-09-15T03:00:00.000Z",
    });
    const next = await officer.graphql(
      `query ($planId: ID!, $after: String) { ballotImports(planId: $planId, after: $after) { edges { node { fileName } } } }`,
      { planId, after: data.ballotImports.pageInfo.endCursor },
    );
    expect(next.data.ballotImports.edges).toEqual([{ node: { fileName: "trực tiếp.csv" } }]);
  });
});
