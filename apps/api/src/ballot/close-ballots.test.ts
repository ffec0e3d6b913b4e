import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AGENCY_OF_FORM, ballotCsv, manyBallots, serialOf, uploadBallots } from "../testing/ballots.ts";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { collect, storeClosedStage } from "../testing/fieldwork.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan, newKey } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
let planId: string;
let year = 2024;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());
beforeEach(async () => {
  year += 1;
  planId = (await issuedPlan(officer, year)).id;
});

const agency = AGENCY_OF_FORM.DIRECT;
const upload = (count: number, from = 1) =>
  uploadBallots(officer, planId, ballotCsv("DIRECT", manyBallots(count, from), year));
const collected = (count: number, from = 1) =>
  collect(
    harness,
    planId,
    Array.from({ length: count }, (_, index) => ({ serial: serialOf(from + index, year), agency })),
  );

function closeBallots(client: TestClient, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: CloseBallotsInput!) { closeBallots(input: $input) { __typename
       ... on SurveyPlan { stages { stage state digest } } ... on Refusal { problems { code path } } } }`,
    { input: { planId, idempotencyKey: key } },
  );
}

/** A ballot that was entered by mistake is set aside by hand. */
async function setAside(number: number): Promise<void> {
  const serial = serialOf(number, year);
  const [{ id: ballotId }] = await harness.dataSource.query(
    `SELECT id FROM ballot WHERE plan_id = $1 AND serial = $2`,
    [planId, serial],
  );
  const reply = await officer.graphql(
    `mutation ($input: VoidBallotInput!) { voidBallot(input: $input) { __typename } }`,
    { input: { ballotId, reason: "OTHER", note: "Nhập nhầm", idempotencyKey: newKey() } },
  );
  expect(reply.data.voidBallot.__typename).toBe("Ballot");
}

async function entry(client = officer) {
  const reply = await client.graphql(
    `query ($planId: ID!) { ballotEntry(planId: $planId) { stage closedBy digest collected entered blockers { code path message } } }`,
    { planId },
  );
  return reply.data?.ballotEntry ?? reply.code;
}

const problemsOf = (problems: readonly { code: string; path: string }[]) =>
  problems.map(({ code, path }) => `${path}:${code}`);

/** A plan whose fieldwork is closed and whose two collected ballots are entered. */
async function ready(): Promise<void> {
  await collected(2);
  await storeClosedStage(harness, planId, "FIELDWORK");
  await upload(2);
}

describe("the entry of a plan's ballots", () => {
  it("is opened by the first file", async () => {
    expect(await entry()).toMatchObject({ stage: "NOT_OPENED", collected: 0, entered: 0 });
    await upload(1);
    await upload(1, 2);
    expect(await entry()).toMatchObject({ stage: "OPEN", entered: 2 });
  });

  it("is not opened by a file that is refused", async () => {
    expect((await uploadBallots(officer, planId, "serial,agency,form\n1,2,3\n")).status).toBe(422);
    expect(await entry()).toMatchObject({ stage: "NOT_OPENED" });
  });

  it("is shown to who may read ballots, of a plan that exists", async () => {
    expect(await entry(harness.stranger())).toBe("UNAUTHENTICATED");
    expect(await entry(await harness.as("MONITOR"))).toBe("FORBIDDEN");
    planId = "00000000-0000-4000-8000-000000000000";
    expect(await entry()).toBe("NOT_FOUND");
  });

  it("says what disagrees with the ballots that were collected", async () => {
    await upload(3, 3);
    await collected(3);
    await collect(harness, planId, [{ serial: serialOf(5, year), agency: "SYT" }]);
    const { blockers, ...counts } = await entry();
    expect(counts).toEqual({ stage: "OPEN", closedBy: null, digest: null, collected: 4, entered: 3 });
    expect(problemsOf(blockers)).toEqual([
      "stages.FIELDWORK:FIELDWORK_NOT_CLOSED",
      `missing.${serialOf(1, year)}:BALLOT_MISSING`,
      `missing.${serialOf(2, year)}:BALLOT_MISSING`,
      `uncollected.${serialOf(4, year)}:BALLOT_UNCOLLECTED`,
      `otherAgency.${serialOf(5, year)}:BALLOT_OTHER_AGENCY`,
    ]);
    expect(blockers.at(-1).message).toContain("Sở Y tế");
  });

  it("is free of a ballot that was entered by mistake once it is set aside", async () => {
    await upload(4);
    await collected(2);
    await collect(harness, planId, [{ serial: serialOf(4, year), agency: "SYT" }]);
    await storeClosedStage(harness, planId, "FIELDWORK");
    expect(problemsOf((await entry()).blockers)).toEqual([
      `uncollected.${serialOf(3, year)}:BALLOT_UNCOLLECTED`,
      `otherAgency.${serialOf(4, year)}:BALLOT_OTHER_AGENCY`,
    ]);
    for (const number of [3, 4]) await setAside(number);
    expect((await entry()).blockers).toEqual([]);
    expect((await closeBallots(officer)).data.closeBallots.__typename).toBe("SurveyPlan");
  });

  it("names the first twenty of a kind and counts the others", async () => {
    await upload(31);
    const { blockers } = await entry();
    const found = blockers.filter(({ code }: { code: string }) => code === "BALLOT_UNCOLLECTED");
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toMatchObject({ path: "uncollected", message: expect.stringContaining("11 phiếu") });
  });
});

describe("closing the entry of ballots", () => {
  it("refuses a stranger and whoever lacks the right", async () => {
    await ready();
    expect((await closeBallots(harness.stranger())).code).toBe("UNAUTHENTICATED");
    for (const role of ["DATA_ENTRY", "DIRECTOR", "MONITORING_HEAD"] as const) {
      expect((await closeBallots(await harness.as(role))).code).toBe("FORBIDDEN");
    }
    expect(await entry()).toMatchObject({ stage: "OPEN" });
  });

  it("refuses with every blocker and leaves nothing behind", async () => {
    await collected(1);
    const { data } = await closeBallots(officer);
    expect(problemsOf(data.closeBallots.problems)).toEqual([
      "stages.FIELDWORK:FIELDWORK_NOT_CLOSED",
      "stages.BALLOTS:NO_BALLOTS",
      `missing.${serialOf(1, year)}:BALLOT_MISSING`,
    ]);
    expect(await entry()).toMatchObject({ stage: "NOT_OPENED" });
  });

  it("keeps the digest of all ballots and leaves one audit line", async () => {
    await ready();
    const { data } = await closeBallots(officer);
    const digest = createHash("sha256")
      .update(
        [1, 2]
          .map((number) => `${serialOf(number, year)}\t${agency}\tDIRECT\tVALID\t${"04".repeat(24)}\t{}\n`)
          .join(""),
      )
      .digest("hex");
    expect(data.closeBallots.stages).toContainEqual({ stage: "BALLOTS", state: "CLOSED", digest });
    const { closedBy, ...closed } = await entry();
    expect(closed).toEqual({ stage: "CLOSED", digest, collected: 2, entered: 2, blockers: [] });
    expect(closedBy).toContain("Chuyên viên");
    const audit = await harness.dataSource.query(
      `SELECT details FROM audit_entry WHERE action = 'ballot.close' AND subject_id = $1`,
      [planId],
    );
    expect(audit).toEqual([{ details: expect.arrayContaining([{ label: "SHA-256", value: digest }]) }]);
  });

  it("takes no more files afterwards", async () => {
    await ready();
    await closeBallots(officer);
    const { status, body } = await upload(1, 9);
    expect([status, body.problems[0].code]).toEqual([409, "STAGE_CLOSED"]);
  });

  it("answers a repeat with the same key as the first time, and refuses another request", async () => {
    await ready();
    const key = newKey();
    const replies = [await closeBallots(officer, key), await closeBallots(officer, key)];
    expect(replies[1]!.data).toEqual(replies[0]!.data);
    const again = await closeBallots(officer);
    expect(problemsOf(again.data.closeBallots.problems)).toEqual(["stages.BALLOTS:STAGE_CLOSED"]);
  });

  it("lets one of two people do it, and tells the other", async () => {
    await ready();
    const head = await harness.as("DIVISION_HEAD");
    const replies = await Promise.all([closeBallots(officer), closeBallots(head)]);
    expect(new Set(replies.map(({ data }) => data.closeBallots.__typename))).toEqual(
      new Set(["Refusal", "SurveyPlan"]),
    );
  });

  it("refuses a year that is published", async () => {
    await ready();
    await harness.dataSource.query(`UPDATE survey_plan SET state = 'PUBLISHED' WHERE id = $1`, [planId]);
    expect(problemsOf((await closeBallots(officer)).data.closeBallots.problems)).toEqual([":PLAN_PUBLISHED"]);
    expect((await upload(1, 9)).body.problems[0].code).toBe("PLAN_PUBLISHED");
  });
});
