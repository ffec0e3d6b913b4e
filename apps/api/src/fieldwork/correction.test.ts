import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ballotCsv, uploadBallots } from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";
import {
  closeFieldwork,
  fieldworkCsv,
  sampledPlan,
  sheetOf,
  uploadFieldwork,
  type SheetRow,
} from "../testing/sample.ts";

let harness: Harness;
let officer: TestClient;
let coordinator: TestClient;
let planId: string;
let sheet: SheetRow[];
let year = 2024;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  coordinator = await harness.as("FIELD_COORDINATOR");
});
afterAll(() => harness.close());
beforeEach(async () => {
  year += 1;
  planId = (await sampledPlan(officer, year)).id;
  sheet = await sheetOf(coordinator, planId);
});

const of = (unit: string) => sheet.find((row) => row.unit === unit)!;
const COLLECTED = "collected,,10/10/2024,12/10/2024";
const FAILED = "failed,moved,10/10/2024,11/10/2024";
const LOST = "lost,,10/10/2024,12/10/2024";
const NOTHING = ",,,";
const codes = (body: { problems: { code: string }[] }) => body.problems.map(({ code }) => code);

type Line = readonly [row: SheetRow, said: string, correction?: string];

/** Sends what the rows say, in a file with the column `correction`. */
function send(lines: readonly Line[], options = {}) {
  const rows = lines.map(([row, said, correction = ""]) => [row, `${said},${correction}`] as const);
  return uploadFieldwork(coordinator, planId, fieldworkCsv(rows, ["correction"]), options);
}

async function recorded(lines: readonly Line[]): Promise<void> {
  expect((await send(lines)).status).toBe(200);
}

const issues = () =>
  harness.dataSource.query(
    `SELECT unit.unit, issue.serial, issue.disposition FROM ballot_issue issue JOIN sample_unit unit ON unit.id = issue.unit_id
     WHERE issue.plan_id = $1 ORDER BY unit.unit`,
    [planId],
  );

async function historyOf(unit: string) {
  const { data } = await coordinator.graphql(
    `query ($planId: ID!) { sampleUnits(planId: $planId, first: 50) { edges { node { unit
       issue { disposition reason } corrections { correction serial disposition reason issuedOn settledOn correctedBy } } } } }`,
    { planId },
  );
  return data.sampleUnits.edges.find(({ node }: { node: { unit: string } }) => node.unit === unit).node;
}

describe("a corrected ballot", () => {
  it("replaces what was recorded, which its history keeps and the audit counts", async () => {
    await recorded([
      [of("SNV-C1"), FAILED],
      [of("SNV-C2"), FAILED],
      [of("SNV-C3"), LOST],
    ]);
    const { status, body } = await send([
      [of("SNV-C1"), COLLECTED, "typing_error"],
      [of("SNV-C2"), COLLECTED, "later_news"],
      [of("SNV-C3"), LOST, "typing_error"],
    ]);
    expect([status, body.import]).toMatchObject([200, { added: 0, changed: 0, corrected: 2, unchanged: 1 }]);
    expect(await historyOf("SNV-C1")).toEqual({
      unit: "SNV-C1",
      issue: { disposition: "COLLECTED", reason: null },
      corrections: [
        {
          correction: "TYPING_ERROR",
          serial: of("SNV-C1").serial,
          disposition: "FAILED",
          reason: "MOVED",
          issuedOn: "2024-10-10",
          settledOn: "2024-10-11",
          correctedBy: expect.any(String),
        },
      ],
    });
    const [{ details }] = await harness.dataSource.query(
      `SELECT details FROM audit_entry WHERE action = 'fieldwork.import' AND subject_id = $1`,
      [body.import.id],
    );
    expect(details).toContainEqual({ label: "Đính chính: Không thành công → Thu về", value: "2" });
  });

  it("may be corrected once more, and the newest correction stands first", async () => {
    await recorded([[of("SNV-C1"), FAILED]]);
    await recorded([[of("SNV-C1"), LOST, "later_news"]]);
    await recorded([[of("SNV-C1"), COLLECTED, "later_news"]]);
    const { corrections } = await historyOf("SNV-C1");
    expect(corrections.map(({ disposition }: { disposition: string }) => disposition)).toEqual([
      "LOST",
      "FAILED",
    ]);
  });

  it("is refused without a reason, and nothing of the file stays", async () => {
    await recorded([[of("SNV-C1"), FAILED]]);
    const before = await issues();
    const refused = await send([
      [of("SNV-C1"), COLLECTED],
      [of("SNV-C2"), COLLECTED],
    ]);
    expect([refused.status, ...codes(refused.body)]).toEqual([422, "RECORDED_OTHERWISE"]);
    expect(refused.body.problems[0]).toMatchObject({
      line: 2,
      column: "disposition",
      message: expect.stringMatching(/đã ghi không thành công .*typing_error/),
    });
    expect(await issues()).toEqual(before);
  });

  it("puts two exchanged serials right in one file", async () => {
    const [first, second] = [of("SNV-C1"), of("SNV-C2")];
    await recorded([
      [{ ...first, serial: second.serial }, COLLECTED],
      [{ ...second, serial: first.serial }, COLLECTED],
    ]);
    await recorded([
      [first, COLLECTED, "mixed_up"],
      [second, COLLECTED, "mixed_up"],
    ]);
    expect(await issues()).toMatchObject([
      { unit: "SNV-C1", serial: first.serial },
      { unit: "SNV-C2", serial: second.serial },
    ]);
    expect((await historyOf("SNV-C1")).corrections).toMatchObject([{ serial: second.serial }]);
  });

  it("waits again when none was issued after all", async () => {
    await recorded([[of("SNV-C1"), COLLECTED]]);
    await recorded([[of("SNV-C1"), NOTHING, "typing_error"]]);
    expect(await issues()).toEqual([]);
    expect(await historyOf("SNV-C1")).toMatchObject({
      issue: null,
      corrections: [{ disposition: "COLLECTED" }],
    });
    expect(await sheetOf(coordinator, planId)).toEqual(sheet);
  });

  it("leaves the reserve unit that was issued for it, and fieldwork can be closed", async () => {
    const [, reserve] = await sheetOf(coordinator, planId, "reserve");
    await recorded([
      ...sheet.map((row) => [row, row === of("UBND-SONGMA-C1") ? FAILED : COLLECTED] as const),
      [reserve!, COLLECTED],
    ]);
    await recorded([[of("UBND-SONGMA-C1"), COLLECTED, "later_news"]]);
    expect((await closeFieldwork(officer, planId)).data.closeFieldwork.__typename).toBe("SurveyPlan");
    const late = await send([[of("SNV-C1"), LOST, "typing_error"]]);
    expect([late.status, ...codes(late.body)]).toEqual([409, "STAGE_CLOSED"]);
  });

  it("answers a repeat with the same key alike, and the same line later changes nothing", async () => {
    await recorded([[of("SNV-C1"), FAILED]]);
    const key = newKey();
    const first = await send([[of("SNV-C1"), COLLECTED, "typing_error"]], { key });
    expect((await send([[of("SNV-C1"), COLLECTED, "typing_error"]], { key })).body).toEqual(first.body);
    const fuller = await send([
      [of("SNV-C1"), COLLECTED, "typing_error"],
      [of("SNV-C2"), COLLECTED],
    ]);
    expect(fuller.body.import).toMatchObject({ added: 1, corrected: 0, unchanged: 1 });
    expect((await historyOf("SNV-C1")).corrections).toHaveLength(1);
  });

  it("keeps its history from being changed, deleted or emptied, not even by SQL", async () => {
    for (const sql of [
      `UPDATE ballot_issue_correction SET disposition = 'LOST'`,
      `DELETE FROM ballot_issue_correction`,
      `TRUNCATE ballot_issue_correction`,
    ]) {
      await expect(harness.dataSource.query(sql)).rejects.toThrow(/append-only/);
    }
  });
});

describe("a ballot that is entered", () => {
  const entered = async (...units: readonly string[]) => {
    const csv = ballotCsv(
      "DIRECT",
      units.map((unit) => ({ serial: of(unit).serial })),
      year,
    );
    expect((await uploadBallots(officer, planId, csv)).status).toBe(200);
  };

  it.each([
    ["be lost after all", (row: SheetRow): Line => [row, LOST, "later_news"]],
    ["have been issued to nobody", (row: SheetRow): Line => [row, NOTHING, "typing_error"]],
    [
      "leave its unit",
      (row: SheetRow): Line => [{ ...row, serial: of("UBND-SONGMA-C3").serial }, COLLECTED, "mixed_up"],
    ],
  ])("cannot %s until it is set aside", async (_, correctionOf) => {
    await recorded([[of("UBND-SONGMA-C1"), COLLECTED]]);
    await entered("UBND-SONGMA-C1");
    const refused = await send([correctionOf(of("UBND-SONGMA-C1"))]);
    expect([refused.status, ...codes(refused.body)]).toEqual([422, "BALLOT_ENTERED"]);
    expect(refused.body.problems[0]).toMatchObject({
      line: 2,
      message: expect.stringMatching(new RegExp(`${of("UBND-SONGMA-C1").serial} .*không hợp lệ`)),
    });
    const [{ id }] = await harness.dataSource.query(`SELECT id FROM ballot WHERE plan_id = $1`, [planId]);
    await officer.graphql(
      `mutation ($input: VoidBallotInput!) { voidBallot(input: $input) { __typename } }`,
      {
        input: { ballotId: id, reason: "DAMAGED", note: "", idempotencyKey: newKey() },
      },
    );
    expect((await send([correctionOf(of("UBND-SONGMA-C1"))])).body.import).toMatchObject({ corrected: 1 });
  });

  it("is said to have come back although it was recorded as failed", async () => {
    await recorded([[of("UBND-SONGMA-C1"), FAILED]]);
    await entered("UBND-SONGMA-C1");
    await recorded([[of("UBND-SONGMA-C1"), COLLECTED, "typing_error"]]);
    expect(await issues()).toMatchObject([{ disposition: "COLLECTED" }]);
  });
});
