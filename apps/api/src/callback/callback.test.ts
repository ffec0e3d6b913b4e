import { CallbackListReader, drawCallbacks as drawAgain, type CallbackBallot } from "@sipas/domain/callback";
import { parseDecimal, sha256Hex } from "@sipas/domain/kernel";
import { getNamedType, isObjectType, isUnionType, type GraphQLNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchemas } from "../compose.ts";
import {
  closeCallbacks,
  drawCallbacks,
  logCall,
  planOfBallots,
  serialOf,
  takeNext,
} from "../testing/callbacks.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
let monitor: TestClient;
beforeAll(async () => {
  harness = await createHarness({ now: "2025-11-05T02:00:00Z" });
  officer = await harness.as("SURVEY_OFFICER");
  monitor = await harness.as("MONITOR");
});
afterAll(() => harness.close());

const codesOf = (result: { problems?: { code: string }[] }) => result.problems?.map(({ code }) => code);

const auditOf = (
  planId: string,
  action: string,
): Promise<{ details: { label: string; value: string }[] }[]> =>
  harness.dataSource.query(`SELECT details FROM audit_entry WHERE subject_id = $1 AND action = $2`, [
    planId,
    action,
  ]);

async function stageOf(planId: string, stage: string) {
  const [row] = await harness.dataSource.query(
    `SELECT state, digest FROM plan_stage WHERE plan_id = $1 AND stage = $2`,
    [planId, stage],
  );
  return row;
}

function listOf(text: string): CallbackBallot[] {
  const ballots: CallbackBallot[] = [];
  const fail = (problem: unknown) => expect.unreachable(JSON.stringify(problem));
  const reader = new CallbackListReader({
    onBallot: (ballot) => ballots.push(ballot),
    onProblem: fail,
    onWarning: fail,
  });
  reader.push(new TextEncoder().encode(text));
  reader.end();
  return ballots;
}

/** Logs calls until nothing is left to call now. */
async function callAll(client: TestClient, planId: string, outcome: string): Promise<number> {
  for (let calls = 0; ; calls += 1) {
    const card = (await takeNext(client, planId)).data.takeNextCallback;
    if (card.__typename !== "CallbackCard") return calls;
    const statements = outcome === "CONFIRMED" ? { statements: [true, true, true] } : {};
    await logCall(client, card, { outcome, ...statements });
  }
}

describe("the draw", () => {
  it("opens the stage and keeps all that another needs to draw the same from the list", async () => {
    const planId = await planOfBallots(harness, officer, 2060, { ballots: 60 });
    const reply = await drawCallbacks(officer, planId, "  6 2   5 ");
    const draw = reply.data.drawCallbacks;
    expect(draw).toMatchObject({ __typename: "CallbackDraw", seed: "6 2 5", ballots: 60 });
    const download = await officer.fetch(`/api/plans/${planId}/callback-list.csv`);
    const text = await download.text();
    expect(download.headers.get("content-disposition")).toContain("danh-sach-rut-tham-2060.csv");
    expect(sha256Hex(text)).toBe(draw.listDigest);
    const again = drawAgain(listOf(text), {
      seed: draw.seed,
      share: parseDecimal(draw.share)!,
      floorAgency: 5,
      floorEnumerator: 2,
      exclude: new Set(),
    });
    const stored: { serial: string }[] = await harness.dataSource.query(
      `SELECT serial FROM callback_case WHERE plan_id = $1 ORDER BY position`,
      [planId],
    );
    expect(stored.map(({ serial }) => serial)).toEqual(again.selected);
    expect(draw.selected).toBe(again.selected.length);
    expect(await stageOf(planId, "CALLBACK")).toEqual({ state: "OPEN", digest: null });
    const [line] = await auditOf(planId, "callback.draw");
    expect(line!.details.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["6 2 5", draw.listDigest, String(draw.selected)]),
    );
  });

  it("is made once: a repeat with the same key answers the same, another is refused", async () => {
    const planId = await planOfBallots(harness, officer, 2061);
    const key = newKey();
    const first = (await drawCallbacks(officer, planId, "1", key)).data.drawCallbacks;
    expect((await drawCallbacks(officer, planId, "1", key)).data.drawCallbacks).toEqual(first);
    expect(codesOf((await drawCallbacks(officer, planId, "2")).data.drawCallbacks)).toEqual([
      "ALREADY_DRAWN",
    ]);
    expect(await auditOf(planId, "callback.draw")).toHaveLength(1);
    await expect(harness.dataSource.query(`UPDATE callback_draw SET seed = '2'`)).rejects.toThrow(
      /append-only/,
    );
  });

  it("is made by one of two people who draw at once", async () => {
    const planId = await planOfBallots(harness, officer, 2068);
    const head = await harness.as("DIVISION_HEAD");
    const replies = await Promise.all([
      drawCallbacks(officer, planId, "1"),
      drawCallbacks(head, planId, "2"),
    ]);
    const results = replies.map(({ data }) => data.drawCallbacks);
    const draw = results.find(({ __typename }) => __typename === "CallbackDraw");
    expect(results.map(codesOf)).toContainEqual(["ALREADY_DRAWN"]);
    const cases = await harness.dataSource.query(`SELECT FROM callback_case WHERE plan_id = $1`, [planId]);
    expect(cases).toHaveLength(draw.selected);
  });

  it("is refused without a seed, while ballots come in, and to those who may not draw", async () => {
    const planId = await planOfBallots(harness, officer, 2062);
    await harness.dataSource.query(
      `UPDATE plan_stage SET state = 'OPEN' WHERE plan_id = $1 AND stage = 'BALLOTS'`,
      [planId],
    );
    expect(codesOf((await drawCallbacks(officer, planId, " ")).data.drawCallbacks)).toEqual([
      "BALLOTS_NOT_CLOSED",
      "SEED_EMPTY",
    ]);
    expect((await drawCallbacks(harness.stranger(), planId)).code).toBe("UNAUTHENTICATED");
    expect((await drawCallbacks(officer, "khong-co")).code).toBe("NOT_FOUND");
    for (const role of ["DIRECTOR", "MONITOR", "MONITORING_HEAD", "DATA_ENTRY"] as const) {
      const client = await harness.as(role);
      expect((await drawCallbacks(client, planId)).code).toBe("FORBIDDEN");
      expect((await client.fetch(`/api/plans/${planId}/callback-list.csv`)).status).toBe(403);
    }
    expect(await auditOf(planId, "callback.draw")).toEqual([]);
  });

  it("leaves out ballots that are void, and keeps in its list those that a callback made void", async () => {
    const planId = await planOfBallots(harness, officer, 2063, { ballots: 4 });
    const setVoid = (serial: string, reason: string) =>
      harness.dataSource.query(
        `UPDATE ballot SET validity = 'VOID', void_reason = $3, voided_at = now(), voided_by = 'Chuyên viên'
         WHERE plan_id = $1 AND serial = $2`,
        [planId, serial, reason],
      );
    await setVoid(serialOf(0), "BLANK");
    const { listDigest, ballots } = (await drawCallbacks(officer, planId)).data.drawCallbacks;
    expect(ballots).toBe(3);
    await setVoid(serialOf(1), "CALLBACK");
    const text = await (await officer.fetch(`/api/plans/${planId}/callback-list.csv`)).text();
    expect(sha256Hex(text)).toBe(listDigest);
  });
});

const FIGURE = "{ value numerator denominator }";
const OVERVIEW = `query ($planId: ID!) { callbackOverview(planId: $planId) {
  draw { selected } drawn called reached confirmed voided calledOfBallots ${FIGURE} reachedOfCalled ${FIGURE}
  confirmedOfCalled ${FIGURE} confirmedOfReached ${FIGURE} outcomes { outcome cases }
  drawBlockers { code } closeBlockers { code path message } } }`;
const GROUPS = `query ($planId: ID!, $by: CallbackGrouping!) { callbackGroups(planId: $planId, by: $by) {
  key name drawn called doubtful needsReview reachedOfCalled ${FIGURE} confirmedOfCalled ${FIGURE} } }`;
const CASES = `query ($planId: ID!, $filter: CallbackCaseFilter, $first: Int!, $after: String) {
  callbackCases(planId: $planId, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id serial enumerator state outcome callCount agency { code } calls { number callerName organisation { name } } } } } }`;

describe("the overview", () => {
  it("says before the draw what is in its way", async () => {
    const planId = await planOfBallots(harness, officer, 2065, { ballots: 0 });
    const { callbackOverview } = (await officer.graphql(OVERVIEW, { planId })).data;
    expect(callbackOverview).toMatchObject({
      draw: null,
      drawn: 0,
      drawBlockers: [{ code: "NO_VALID_BALLOTS" }],
      closeBlockers: [{ code: "CALLBACK_NOT_OPENED" }],
      calledOfBallots: { value: null, numerator: 0, denominator: 0 },
    });
  });

  it("keeps calling, reaching and confirming apart, each with its base, and by what they share", async () => {
    const planId = await planOfBallots(harness, officer, 2066, { ballots: 6 });
    await drawCallbacks(officer, planId);
    for (const outcome of ["CONFIRMED", "REFUSED", "WRONG_NUMBER", "CALL_BACK"]) {
      const card = (await takeNext(monitor, planId)).data.takeNextCallback;
      await logCall(monitor, card, {
        outcome,
        ...(outcome === "CONFIRMED" ? { statements: [true, true, true] } : {}),
        ...(outcome === "CALL_BACK" ? { callBackAt: "2025-11-06T02:00:00Z" } : {}),
      });
    }
    const head = await harness.as("MONITORING_HEAD");
    const { callbackOverview } = (await head.graphql(OVERVIEW, { planId })).data;
    expect(callbackOverview).toMatchObject({
      drawn: 6,
      called: 3,
      reached: 2,
      confirmed: 1,
      voided: 0,
      calledOfBallots: { value: "50.00", numerator: 3, denominator: 6 },
      reachedOfCalled: { value: "66.67", numerator: 2, denominator: 3 },
      confirmedOfCalled: { value: "33.33", numerator: 1, denominator: 3 },
      confirmedOfReached: { value: "50.00", numerator: 1, denominator: 2 },
    });
    const groupsBy = async (by: string) => (await head.graphql(GROUPS, { planId, by })).data.callbackGroups;
    expect(await groupsBy("ORGANISATION")).toMatchObject([
      { name: "Hội Cựu chiến binh tỉnh", called: 3, doubtful: 1 },
    ]);
    expect(
      (await groupsBy("AGENCY")).map(({ key, drawn }: { key: string; drawn: number }) => [key, drawn]),
    ).toEqual([
      ["SYT", 2],
      ["UBND-MAISON", 2],
      ["UBND-SONGMA", 2],
    ]);
    expect(await groupsBy("ENUMERATOR")).toHaveLength(3);
  });

  it("lists cases by filter and keyset, each with its calls", async () => {
    const planId = await planOfBallots(harness, officer, 2067, { ballots: 5 });
    await drawCallbacks(officer, planId);
    const card = (await takeNext(monitor, planId)).data.takeNextCallback;
    await logCall(monitor, card, { outcome: "REFUSED" });
    const page = async (variables: object) =>
      (await officer.graphql(CASES, { planId, first: 2, ...variables })).data.callbackCases;
    const first = await page({});
    const second = await page({ after: first.pageInfo.endCursor });
    const serials = [first, second].flatMap(({ edges }) =>
      edges.map(({ node }: { node: { serial: string } }) => node.serial),
    );
    expect(serials).toEqual([0, 1, 2, 3].map(serialOf));
    expect(first.totalCount).toBe(5);
    expect(await page({ filter: { outcome: "REFUSED" } })).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            serial: card.serial,
            state: "CLOSED",
            callCount: 1,
            calls: [
              {
                number: 1,
                callerName: "Giám sát viên (dùng thử)",
                organisation: { name: "Hội Cựu chiến binh tỉnh" },
              },
            ],
          },
        },
      ],
    });
    expect(await page({ filter: { state: "OPEN", agencyCode: card.agency.code } })).toMatchObject({
      totalCount: card.agency.code === "SYT" ? 0 : 1,
    });
    expect(await page({ filter: { serial: serialOf(4) } })).toMatchObject({ totalCount: 1 });
    expect(await page({ filter: { enumerator: "DTV-SYT" } })).toMatchObject({ totalCount: 1 });
    const found = await officer.graphql(`query ($id: ID!) { callbackCase(id: $id) { serial } }`, {
      id: card.caseId,
    });
    expect(found.data.callbackCase).toEqual({ serial: card.serial });
    const none = await officer.graphql(`{ callbackCase(id: "khong-co") { serial } }`);
    expect(none.data.callbackCase).toBeNull();
  });
});

describe("closing", () => {
  it("waits for every case by agency, then keeps a digest and opens scoring, once", async () => {
    const planId = await planOfBallots(harness, officer, 2070, { ballots: 4 });
    await drawCallbacks(officer, planId);
    expect((await closeCallbacks(officer, planId)).data.closeCallbacks.problems).toEqual([
      { code: "CASES_OPEN", path: "agencies.SYT", message: "Sở Y tế: còn 1 phiếu chưa gọi xong." },
      { code: "CASES_OPEN", path: "agencies.UBND-MAISON", message: expect.stringContaining("còn 1 phiếu") },
      { code: "CASES_OPEN", path: "agencies.UBND-SONGMA", message: expect.stringContaining("còn 2 phiếu") },
    ]);
    expect(await callAll(monitor, planId, "CONFIRMED")).toBe(4);
    const key = newKey();
    const closed = { __typename: "CallbacksClosed", planId };
    expect((await closeCallbacks(officer, planId, key)).data.closeCallbacks).toEqual(closed);
    expect((await closeCallbacks(officer, planId, key)).data.closeCallbacks).toEqual(closed);
    expect(await stageOf(planId, "CALLBACK")).toEqual({
      state: "CLOSED",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await stageOf(planId, "SCORE")).toEqual({ state: "OPEN", digest: null });
    expect(await auditOf(planId, "callback.close")).toHaveLength(1);
    expect(codesOf((await closeCallbacks(officer, planId)).data.closeCallbacks)).toEqual(["CALLBACK_CLOSED"]);
  });

  it("is refused where a consequence does not stand in the ballots, and before the draw", async () => {
    const planId = await planOfBallots(harness, officer, 2071, { ballots: 1 });
    expect(codesOf((await closeCallbacks(officer, planId)).data.closeCallbacks)).toEqual([
      "CALLBACK_NOT_OPENED",
    ]);
    await drawCallbacks(officer, planId);
    await callAll(monitor, planId, "REFUSED");
    await harness.dataSource.query(`UPDATE callback_case SET consequence = 'VOID' WHERE plan_id = $1`, [
      planId,
    ]);
    expect(codesOf((await closeCallbacks(officer, planId)).data.closeCallbacks)).toEqual([
      "CONSEQUENCE_UNAPPLIED",
    ]);
  });

  it("is for those who run the survey", async () => {
    expect((await closeCallbacks(harness.stranger(), newKey())).code).toBe("UNAUTHENTICATED");
    for (const role of ["DIRECTOR", "MONITOR", "MONITORING_HEAD", "SYSTEM_ADMIN"] as const) {
      expect((await closeCallbacks(await harness.as(role), newKey())).code).toBe("FORBIDDEN");
    }
    expect((await closeCallbacks(officer, newKey())).code).toBe("NOT_FOUND");
  });
});

describe("blindness", () => {
  const { staff } = buildSchemas();

  /** What is printed on an empty ballot leads no further: anybody may read it. */
  function reachableFrom(start: readonly GraphQLNamedType[]): Set<string> {
    const seen = new Set(["CriteriaSet"]);
    const queue = [...start];
    for (let type = queue.pop(); type; type = queue.pop()) {
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      if (isUnionType(type)) queue.push(...type.getTypes());
      if (isObjectType(type))
        queue.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
    }
    return seen;
  }

  it("holds by types: no operation of callbacks leads to what was answered, or to who answered but the card", () => {
    const operations = [staff.getQueryType()!, staff.getMutationType()!].flatMap((root) =>
      Object.values(root.getFields()).filter(({ name }) => /callback/i.test(name)),
    );
    expect(operations).toHaveLength(11);
    for (const { name, type } of operations) {
      const reached = [...reachableFrom([getNamedType(type)])];
      const answers = reached.filter((found) =>
        /^Ballot(?!Consequence|Form)|Answer|Score|Choice|Sample|SurveyPlan/.test(found),
      );
      expect([name, answers]).toEqual([name, []]);
      expect(reached.includes("CallbackContact")).toBe(name === "revealCallbackContact");
    }
  });
});
