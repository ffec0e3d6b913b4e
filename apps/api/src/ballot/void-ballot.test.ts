import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AGENCY_OF_FORM, ballotCsv, manyBallots, serialOf, uploadBallots } from "../testing/ballots.ts";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { storeClosedStage } from "../testing/fieldwork.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan, newKey } from "../testing/plans.ts";
import { voidByCallback } from "./void-ballot.ts";

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
  await uploadBallots(officer, planId, ballotCsv("DIRECT", manyBallots(3), year));
});

async function ballotOf(number: number): Promise<{ id: string; [column: string]: unknown }> {
  const [row] = await harness.dataSource.query(
    `SELECT id, validity, void_reason, void_note, voided_by FROM ballot WHERE plan_id = $1 AND serial = $2`,
    [planId, serialOf(number, year)],
  );
  return row;
}

interface Words {
  readonly reason?: string;
  readonly note?: string;
  readonly key?: string;
}

function setAside(
  client: TestClient,
  ballotId: string,
  { reason = "DAMAGED", note = "", key = newKey() }: Words = {},
): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: VoidBallotInput!) { voidBallot(input: $input) { __typename
       ... on Ballot { id validity voidReason voidNote voidedAt voidedBy }
       ... on Refusal { problems { code path } } } }`,
    { input: { ballotId, reason, note, idempotencyKey: key } },
  );
}

const problemsOf = ({ data }: GraphqlReply): string[] =>
  data.voidBallot.problems.map(({ code, path }: { code: string; path: string }) => `${path}:${code}`);

describe("setting a ballot aside", () => {
  it("refuses a stranger and whoever lacks the right", async () => {
    const { id } = await ballotOf(1);
    expect((await setAside(harness.stranger(), id)).code).toBe("UNAUTHENTICATED");
    for (const role of ["DATA_ENTRY", "DIRECTOR", "MONITOR", "SYSTEM_ADMIN"] as const) {
      expect((await setAside(await harness.as(role), id)).code).toBe("FORBIDDEN");
    }
    expect(await ballotOf(1)).toMatchObject({ validity: "VALID" });
  });

  it("keeps reason, note, person and minute, and leaves one audit line without the note", async () => {
    const { id } = await ballotOf(1);
    const { data } = await setAside(officer, id, { reason: "OTHER", note: " Phiếu  in lỗi " });
    expect(data.voidBallot).toEqual({
      __typename: "Ballot",
      id,
      validity: "VOID",
      voidReason: "OTHER",
      voidNote: "Phiếu in lỗi",
      voidedAt: harness.now.toISOString(),
      voidedBy: expect.stringContaining("Chuyên viên"),
    });
    const audit = await harness.dataSource.query(
      `SELECT action, subject_label, details::text FROM audit_entry WHERE subject_id = $1 AND subject_type = 'ballot'`,
      [id],
    );
    expect(audit).toEqual([
      {
        action: "ballot.void",
        subject_label: `Phiếu ${serialOf(1, year)}`,
        details: expect.not.stringContaining("in lỗi"),
      },
    ]);
    const { data: list } = await officer.graphql(
      `query ($planId: ID!) { ballots(planId: $planId, filter: { validity: VOID }) { edges { node { voidReason } } } }`,
      { planId },
    );
    expect(list.ballots.edges).toEqual([{ node: { voidReason: "OTHER" } }]);
  });

  it("names everything that stands in its way", async () => {
    const { id } = await ballotOf(1);
    expect(problemsOf(await setAside(officer, id, { reason: "OTHER" }))).toEqual(["note:NOTE_EMPTY"]);
    expect(problemsOf(await setAside(officer, id, { reason: "CALLBACK" }))).toEqual([
      "reason:REASON_RESERVED",
    ]);
    await setAside(officer, id);
    expect(problemsOf(await setAside(officer, id))).toEqual(["ballotId:BALLOT_ALREADY_VOID"]);
    await storeClosedStage(harness, planId, "BALLOTS");
    expect(problemsOf(await setAside(officer, (await ballotOf(2)).id))).toEqual(["stage:STAGE_CLOSED"]);
    await harness.dataSource.query(`UPDATE survey_plan SET state = 'PUBLISHED' WHERE id = $1`, [planId]);
    expect(problemsOf(await setAside(officer, (await ballotOf(2)).id))).toEqual([":PLAN_PUBLISHED"]);
  });

  it("is refused to whoever is of the agency that the ballot is about", async () => {
    await harness.dataSource.query(
      `UPDATE organisation SET agency_code = $1 WHERE id = (SELECT organisation_id FROM account WHERE login = 'chuyenvien')`,
      [AGENCY_OF_FORM.DIRECT],
    );
    const own = await setAside(officer, (await ballotOf(1)).id);
    await harness.dataSource.query(`UPDATE organisation SET agency_code = NULL`);
    expect(problemsOf(own)).toEqual(["ballotId:OWN_AGENCY"]);
    expect(await ballotOf(1)).toMatchObject({ validity: "VALID" });
  });

  it("answers a repeat with the same key as the first time", async () => {
    const { id } = await ballotOf(1);
    const key = newKey();
    const replies = await Promise.all([1, 2, 3].map(() => setAside(officer, id, { key })));
    expect(replies.map(({ data }) => data.voidBallot.__typename)).toEqual(["Ballot", "Ballot", "Ballot"]);
    const [{ lines }] = await harness.dataSource.query(
      `SELECT count(*)::int AS lines FROM audit_entry WHERE subject_type = 'ballot' AND subject_id = $1`,
      [id],
    );
    expect(lines).toBe(1);
  });

  it("lets one of two people do it, and tells the other", async () => {
    const { id } = await ballotOf(1);
    const head = await harness.as("DIVISION_HEAD");
    const replies = await Promise.all([
      setAside(officer, id, { reason: "BLANK" }),
      setAside(head, id, { reason: "DAMAGED" }),
    ]);
    expect(new Set(replies.map(({ data }) => data.voidBallot.__typename))).toEqual(
      new Set(["Ballot", "Refusal"]),
    );
  });

  it("finds no ballot of another province, nor one that does not exist", async () => {
    const { id } = await ballotOf(1);
    await harness.dataSource.query(
      `INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [planId]);
    const replies: GraphqlReply[] = [];
    for (const unknown of [id, "0", "abc", "99999999999999999999"]) {
      replies.push(await setAside(officer, unknown));
    }
    expect(replies.map(({ code }) => code)).toEqual(Array.from(replies, () => "NOT_FOUND"));
    // Whether it exists is not told by the words either.
    expect(new Set(replies.map(({ errors }) => errors[0]!.message)).size).toBe(1);
  });
});

describe("a ballot that a callback finds void", () => {
  const run = async (number: number) => {
    const [account] = await harness.dataSource.query(
      `SELECT id, organisation_id FROM account WHERE login = 'giamsat'`,
    );
    return harness.system.uow.write(
      {
        accountId: account.id,
        displayName: "Giám sát viên",
        role: "MONITOR",
        provinceCode: "SL",
        organisationId: account.organisation_id,
        agencyCode: null,
      },
      (tx) => voidByCallback(tx, planId, serialOf(number, year)),
    );
  };
  const openCallback = () =>
    harness.dataSource.query(`INSERT INTO plan_stage VALUES ($1, 'CALLBACK', 'OPEN', now())`, [planId]);

  it("stays as it is while the verification does not run", async () => {
    expect(await run(1)).toMatchObject({ ok: false, problems: [{ code: "CALLBACK_NOT_OPEN" }] });
    expect(await ballotOf(1)).toMatchObject({ validity: "VALID" });
  });

  it("is set aside after the entry of ballots was closed", async () => {
    await storeClosedStage(harness, planId, "BALLOTS");
    await openCallback();
    expect(await run(1)).toEqual({ ok: true, value: true });
    expect(await ballotOf(1)).toMatchObject({
      validity: "VOID",
      void_reason: "CALLBACK",
      void_note: null,
      voided_by: "Giám sát viên",
    });
  });

  it("keeps the reason it was set aside for before", async () => {
    await setAside(officer, (await ballotOf(1)).id, { reason: "BLANK" });
    await openCallback();
    expect((await run(1)).ok).toBe(true);
    expect(await ballotOf(1)).toMatchObject({ void_reason: "BLANK" });
  });
});
