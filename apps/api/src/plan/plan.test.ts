import { can, ROLES } from "@sipas/domain/access";
import { PostgresQueryRunner } from "typeorm/driver/postgres/PostgresQueryRunner.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import {
  createPlan,
  deletePlan,
  issuedPlan,
  issuePlan,
  newKey,
  savePlan,
  wholePlan,
  wholePlanOf2025,
} from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;

beforeAll(async () => {
  harness = await createHarness({ now: "2025-09-15T02:00:00Z" });
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

const codesOf = (refusal: { problems: { code: string }[] }) =>
  refusal.problems.map((problem) => problem.code);

async function auditOf(id: string): Promise<string[]> {
  const rows: { action: string }[] = await harness.dataSource.query(
    `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );
  return rows.map((row) => row.action);
}

async function countPlans(): Promise<number> {
  const [row]: { count: number }[] = await harness.dataSource.query(
    `SELECT count(*)::int AS count FROM survey_plan`,
  );
  return row!.count;
}

describe("creating a draft", () => {
  it("refuses a stranger and a monitor, and leaves nothing behind", async () => {
    const before = await countPlans();
    expect((await createPlan(harness.stranger(), 2030)).code).toBe("UNAUTHENTICATED");
    expect((await createPlan(await harness.as("MONITOR"), 2030)).code).toBe("FORBIDDEN");
    expect(await countPlans()).toBe(before);
  });

  it("takes over the latest roster with modes and criteria sets, opens the preparation and is audited", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2031)).data;
    expect(plan).toMatchObject({ state: "DRAFT", year: 2031, rosterCount: 90, version: 1 });
    expect(plan.stages).toEqual([{ stage: "PREPARE", state: "OPEN", digest: null }]);
    expect(await auditOf(plan.id)).toEqual(["plan.create"]);
  });

  it("refuses a year that is none", async () => {
    const { createSurveyPlan: refusal } = (await createPlan(officer, 1999)).data;
    expect(refusal.problems).toEqual([expect.objectContaining({ code: "YEAR_INVALID", path: "year" })]);
  });

  it("makes one plan of one key, however often it is sent, and refuses the key for another year", async () => {
    const key = newKey();
    const replies = await Promise.all([1, 2, 3, 4].map(() => createPlan(officer, 2032, key)));
    const ids = new Set(replies.map((reply) => reply.data.createSurveyPlan.id));
    expect(ids.size).toBe(1);
    const { createSurveyPlan: other } = (await createPlan(officer, 2033, key)).data;
    expect(codesOf(other)).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  });
});

describe("saving a draft", () => {
  it("keeps what was typed, even incomplete, and audits the parts that changed", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2034)).data;
    const content = { ...wholePlan(2034), decisionNumber: "  99/QĐ-UBND ", decisionDate: null };
    const { saveSurveyPlan: saved } = (await savePlan(officer, plan, content)).data;
    expect(saved).toMatchObject({ version: 2, decisionNumber: "99/QĐ-UBND" });
    expect(saved.issueBlockers.map((blocker: { code: string }) => blocker.code)).toEqual([
      "DECISION_DATE_MISSING",
    ]);
    expect(await auditOf(plan.id)).toEqual(["plan.create", "plan.save"]);
  });

  it("refuses the second of two editors and stores nothing of theirs", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2035)).data;
    const head = await harness.as("DIVISION_HEAD");
    const [first, second] = await Promise.all([
      savePlan(officer, plan, { ...wholePlan(2035), decisionNumber: "1/QĐ" }),
      savePlan(head, plan, { ...wholePlan(2035), decisionNumber: "2/QĐ" }),
    ]);
    const results = [first.data.saveSurveyPlan, second.data.saveSurveyPlan];
    const winner = results.find((result) => result.__typename === "SurveyPlan");
    const loser = results.find((result) => result.__typename === "Refusal");
    expect(codesOf(loser)).toEqual(["STALE_VERSION"]);
    const stored = await officer.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { decisionNumber version } }`,
      {
        id: plan.id,
      },
    );
    expect(stored.data.surveyPlan).toEqual({ decisionNumber: winner.decisionNumber, version: 2 });
  });

  it("refuses what cannot be, each problem at its field", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2036)).data;
    const whole = wholePlan(2036);
    const content = {
      ...whole,
      callback: { ...whole.callback, share: "1.5", attempts: 0 },
      roster: [whole.roster[0], whole.roster[0], { ...whole.roster[1], agencyCode: "KHONGCO" }],
    };
    const { saveSurveyPlan: refusal } = (await savePlan(officer, plan, content)).data;
    expect(refusal.problems.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ["SHARE_INVALID", "callback.share"],
      ["COUNT_INVALID", "callback.attempts"],
      ["AGENCY_REPEATED", "roster.1.agencyCode"],
      ["AGENCY_UNKNOWN", "roster.2.agencyCode"],
    ]);
    expect(await auditOf(plan.id)).toEqual(["plan.create"]);
  });

  it("does not find a plan by what is no id", async () => {
    const plan = { id: "ke-hoach", version: 1 };
    expect((await savePlan(officer, plan, wholePlan(2037))).code).toBe("NOT_FOUND");
    const read = await officer.graphql(`{ surveyPlan(id: "ke-hoach") { id } }`);
    expect(read.data).toEqual({ surveyPlan: null });
  });

  it("does not find a plan of another province", async () => {
    await harness.dataSource.query(`INSERT INTO province VALUES ('XX', 'Tỉnh khác', true)`);
    const { createSurveyPlan: plan } = (await createPlan(officer, 2037)).data;
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'XX' WHERE id = $1`, [plan.id]);
    expect((await savePlan(officer, plan, wholePlan(2037))).code).toBe("NOT_FOUND");
    const read = await officer.graphql(`query ($id: ID!) { surveyPlan(id: $id) { id } }`, { id: plan.id });
    expect(read.data.surveyPlan).toBeNull();
  });
});

describe("issuing", () => {
  it("lists every blocker at once, each at its field", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2038)).data;
    const { issueSurveyPlan: refusal } = (await issuePlan(officer, plan)).data;
    const codes = codesOf(refusal);
    expect(codes).toEqual(plan.issueBlockers.map((blocker: { code: string }) => blocker.code));
    expect(new Set(codes)).toEqual(
      new Set([
        "DECISION_NUMBER_MISSING",
        "DECISION_DATE_MISSING",
        "METHOD_BASIS_MISSING",
        "WINDOW_MISSING",
        "RETENTION_MISSING",
        "CONSEQUENCE_MISSING",
        "QUOTA_MISSING",
        "RESERVE_MISSING",
      ]),
    );
    const quota = refusal.problems.find(({ code }: { code: string }) => code === "QUOTA_MISSING");
    expect(quota.message).toMatch(/^Văn phòng UBND tỉnh: nhập số phiếu/);
    expect(await auditOf(plan.id)).toEqual(["plan.create"]);
  });

  it("pins roster, criteria sets and method, closes the preparation and is audited once", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2039)).data;
    const { saveSurveyPlan: saved } = (await savePlan(officer, plan, wholePlan(2039))).data;
    const key = newKey();
    const { issueSurveyPlan: issued } = (await issuePlan(officer, saved, key)).data;
    expect(issued).toMatchObject({ state: "ISSUED", issueBlockers: [] });
    for (const digest of [
      issued.rosterDigest,
      issued.methodDigest,
      issued.instrumentDigest,
      issued.stages[0].digest,
    ]) {
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(issued.stages).toEqual([expect.objectContaining({ stage: "PREPARE", state: "CLOSED" })]);
    const { issueSurveyPlan: repeated } = (await issuePlan(officer, saved, key)).data;
    expect(repeated).toEqual(issued);
    expect(await auditOf(plan.id)).toEqual(["plan.create", "plan.save", "plan.issue"]);
  });

  it("lets one of two plans of a year win when both are issued at once", async () => {
    const drafts = await Promise.all(
      [1, 2].map(async () => (await createPlan(officer, 2040)).data.createSurveyPlan),
    );
    const saved = await Promise.all(
      drafts.map(async (plan) => (await savePlan(officer, plan, wholePlan(2040))).data.saveSurveyPlan),
    );
    const replies = await Promise.all(saved.map((plan) => issuePlan(officer, plan)));
    const results = replies.map((reply) => reply.data.issueSurveyPlan);
    expect(results.filter((result) => result.__typename === "SurveyPlan")).toHaveLength(1);
    expect(codesOf(results.find((result) => result.__typename === "Refusal"))).toEqual(["PLAN_YEAR_TAKEN"]);
  });

  it("refuses a Decision dated after today in Việt Nam", async () => {
    const evening = await createHarness({ now: "2025-09-15T16:30:00Z" });
    const client = await evening.as("SURVEY_OFFICER");
    const { createSurveyPlan: plan } = (await createPlan(client, 2025)).data;
    const content = { ...wholePlanOf2025(), decisionDate: "2025-09-16" };
    const { saveSurveyPlan: saved } = (await savePlan(client, plan, content)).data;
    const refused = (await issuePlan(client, saved)).data.issueSurveyPlan;
    evening.now = new Date("2025-09-15T17:30:00Z");
    const issued = (await issuePlan(client, saved)).data.issueSurveyPlan;
    await evening.close();
    expect(codesOf(refused)).toContain("DECISION_IN_FUTURE");
    expect(issued).toMatchObject({ state: "ISSUED" });
  });

  it("leaves an issued plan as it is: no saving, no deleting, no second issue", async () => {
    const plan = await issuedPlan(officer, 2042);
    const saved = await savePlan(officer, plan, wholePlan(2042));
    const deleted = await deletePlan(officer, plan);
    const issued = await issuePlan(officer, plan);
    expect(codesOf(saved.data.saveSurveyPlan)).toEqual(["PLAN_NOT_DRAFT"]);
    expect(codesOf(deleted.data.deleteSurveyPlan)).toEqual(["PLAN_NOT_DRAFT"]);
    expect(codesOf(issued.data.issueSurveyPlan)).toEqual(["PLAN_NOT_DRAFT"]);
  });

  it("is not for those who only read plans", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2043)).data;
    for (const role of ["DIRECTOR", "MONITORING_HEAD", "SYSTEM_ADMIN", "INTEGRATOR"] as const) {
      expect((await issuePlan(await harness.as(role), plan)).code).toBe("FORBIDDEN");
    }
  });
});

describe("a draft", () => {
  const readOne = (client: TestClient, id: string) =>
    client.graphql(`query ($id: ID!) { surveyPlan(id: $id) { id state } }`, { id });
  const readAll = (client: TestClient) =>
    client.graphql(`{ surveyPlans(first: 50) { totalCount edges { node { id state } } } }`);
  const idsOf = (reply: GraphqlReply) =>
    reply.data.surveyPlans.edges.map((edge: { node: { id: string } }) => edge.node.id);

  it("is seen by those who write plans and by their director", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2046)).data;
    for (const role of ["SURVEY_OFFICER", "DIVISION_HEAD", "DIRECTOR"] as const) {
      const client = await harness.as(role);
      expect((await readOne(client, plan.id)).data.surveyPlan).toEqual({ id: plan.id, state: "DRAFT" });
      expect(idsOf(await readAll(client))).toContain(plan.id);
    }
  });

  it("is not there for anybody else, who finds issued plans alone", async () => {
    const { createSurveyPlan: draft } = (await createPlan(officer, 2047)).data;
    const issued = await issuedPlan(officer, 2048);
    for (const role of ROLES.filter((name) => !can({ role: name }, "plan.read.draft"))) {
      const client = await harness.as(role);
      expect((await readOne(client, draft.id)).data.surveyPlan).toBeNull();
      expect((await readOne(client, issued.id)).data.surveyPlan).toEqual({ id: issued.id, state: "ISSUED" });
      const list = await readAll(client);
      expect(idsOf(list)).toContain(issued.id);
      expect(list.data.surveyPlans.totalCount).toBe(idsOf(list).length);
      const states = list.data.surveyPlans.edges.map((edge: { node: { state: string } }) => edge.node.state);
      expect(states).not.toContain("DRAFT");
    }
  });
});

describe("deleting a draft", () => {
  it("deletes once, is audited, and answers a repeat with the same", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2044)).data;
    const key = newKey();
    const first = await deletePlan(officer, plan, key);
    const second = await deletePlan(officer, plan, key);
    expect(first.data.deleteSurveyPlan).toEqual({ __typename: "DeletedSurveyPlan", id: plan.id });
    expect(second.data.deleteSurveyPlan).toEqual(first.data.deleteSurveyPlan);
    expect(await auditOf(plan.id)).toEqual(["plan.create", "plan.delete"]);
  });

  it("refuses a stranger and a stale version", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2045)).data;
    expect((await deletePlan(harness.stranger(), plan)).code).toBe("UNAUTHENTICATED");
    const stale = await deletePlan(officer, { ...plan, version: 7 });
    expect(codesOf(stale.data.deleteSurveyPlan)).toEqual(["STALE_VERSION"]);
  });
});

describe("the list of plans", () => {
  it("asks the database as often for the blockers of many drafts as for one", async () => {
    await createPlan(officer, 2049);
    await createPlan(officer, 2050);
    const statements = vi.spyOn(PostgresQueryRunner.prototype, "query");
    const countFor = async (first: number) => {
      statements.mockClear();
      const { data } = await officer.graphql(
        `query ($first: Int!) { surveyPlans(first: $first) { edges { node { state issueBlockers { code } } } } }`,
        { first },
      );
      const drafts = data.surveyPlans.edges.filter(
        (edge: { node: { state: string } }) => edge.node.state === "DRAFT",
      );
      return { drafts: drafts.length, statements: statements.mock.calls.length };
    };
    const one = await countFor(1);
    const many = await countFor(8);
    statements.mockRestore();
    expect(one.drafts).toBe(1);
    expect(many.drafts).toBeGreaterThan(2);
    expect(many.statements).toBe(one.statements);
  });

  it("says what is expected of agencies that are asked in full beside what is allotted", async () => {
    const { id } = await issuedPlan(officer, 2051);
    const { data } = await officer.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { officialQuota takeAllCount takeAllExpected } }`,
      { id },
    );
    const { official } = wholePlan(2051).roster.find(({ quota }) => quota.takeAll)!.quota;
    expect(data.surveyPlan).toEqual({
      officialQuota: 2640 - official!,
      takeAllCount: 1,
      takeAllExpected: official,
    });
  });

  it("pages forward and back by cursor, newest year first, with each plan once", async () => {
    const years: number[] = [];
    let after: string | null = null;
    const query = `query ($after: String, $before: String) { surveyPlans(first: 3, after: $after, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id year } } } }`;
    let pages = 0;
    let first: string[] = [];
    let second: { startCursor: string } | null = null;
    for (;;) {
      const reply: GraphqlReply = await officer.graphql(query, { after });
      const page = reply.data.surveyPlans;
      years.push(...page.edges.map((edge: { node: { year: number } }) => edge.node.year));
      if (pages === 0) first = page.edges.map((edge: { node: { id: string } }) => edge.node.id);
      if (pages === 1) second = page.pageInfo;
      pages += 1;
      if (!page.pageInfo.hasNextPage) {
        expect(years).toHaveLength(page.totalCount);
        break;
      }
      after = page.pageInfo.endCursor;
    }
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    const back = (await officer.graphql(query, { before: second!.startCursor })).data.surveyPlans;
    expect(back.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(first);
    expect(back.pageInfo.hasPreviousPage).toBe(false);
  });
});
