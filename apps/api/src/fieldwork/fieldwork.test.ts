import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";
import {
  closeFieldwork,
  fieldworkCsv,
  fieldworkDone,
  sampleCsv,
  sampledPlan,
  sheetOf,
  smallPlan,
  uploadFieldwork,
  uploadSample,
  wholeSample,
  type SheetRow,
} from "../testing/sample.ts";
import { collectedOf, unitsOf } from "./fieldwork.queries.ts";

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
const ISSUED = "issued,,10/10/2024,";
const COLLECTED = "collected,,10/10/2024,12/10/2024";
const FAILED = "failed,moved,10/10/2024,11/10/2024";
const codes = (body: { problems: { code: string }[] }) => body.problems.map(({ code }) => code);

const issues = () =>
  harness.dataSource.query(
    `SELECT serial, disposition, reason FROM ballot_issue WHERE plan_id = $1 ORDER BY serial`,
    [planId],
  );

const COUNTS = `query ($planId: ID!) { fieldworkCounts(planId: $planId) {
  agencyCode agency { name } enumerator waiting issued collected failed lost held } fieldworkBlockers(planId: $planId) { code path } }`;

describe("who works on fieldwork", () => {
  it("refuses strangers and whoever lacks the right", async () => {
    const csv = fieldworkCsv([[sheet[0]!, ISSUED]]);
    expect((await uploadFieldwork(harness.stranger(), planId, csv)).status).toBe(401);
    for (const role of ["DIRECTOR", "MONITOR", "DATA_ENTRY", "AGENCY_VIEWER"] as const) {
      expect((await uploadFieldwork(await harness.as(role), planId, csv)).status).toBe(403);
    }
    expect((await closeFieldwork(coordinator, planId)).code).toBe("FORBIDDEN");
    expect((await closeFieldwork(harness.stranger(), planId)).code).toBe("UNAUTHENTICATED");
    expect((await harness.stranger().fetch(`/api/plans/${planId}/fieldwork-sheet.csv`)).status).toBe(401);
    expect(await issues()).toEqual([]);
  });
});

describe("the sheet to fill in", () => {
  it("gives every official unit a serial of the plan, the reserve the numbers behind, and no contact", async () => {
    const series = `SL${String(year).slice(2)}-00000`;
    expect(sheet.map(({ serial }) => serial.slice(0, 11))).toEqual(
      Array.from({ length: 9 }, (_, index) => `${series}${index + 1}`.slice(0, 11)),
    );
    const reserve = await sheetOf(coordinator, planId, "reserve");
    expect(reserve.map(({ unit }) => unit)).toEqual(["SNV-D1", "UBND-SONGMA-D1", "UBND-SONGMA-D2"]);
    expect(reserve[0]!.serial).toMatch(/-000010-\d$/);
    const response = await officer.fetch(`/api/plans/${planId}/fieldwork-sheet.csv`);
    expect(response.headers.get("content-disposition")).toContain(`phat-thu-phieu-${year}-chinh-thuc.csv`);
    expect(await response.text()).not.toMatch(/Lường|,0000/);
    const parted = await officer.fetch(`/api/plans/${planId}/fieldwork-sheet.csv?separator=semicolon`);
    expect((await parted.text()).split("\r\n")[0]).toMatch(/serial;agency;unit;disposition/);
  });

  it.each(["list=zzz", "list=", "separator=zzz"])("is not that of another list for %s", async (query) => {
    const response = await coordinator.fetch(`/api/plans/${planId}/fieldwork-sheet.csv?${query}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("chỉ nhận một giá trị");
  });

  it("is not there before the sample is closed, since every further unit would move the serials", async () => {
    const open = await smallPlan(officer, year + 40);
    await uploadSample(officer, open.id, sampleCsv(wholeSample()));
    const response = await coordinator.fetch(`/api/plans/${open.id}/fieldwork-sheet.csv`);
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain("chưa chốt");
  });

  it("comes back as it is, filled in day by day, with the same serials", async () => {
    await uploadFieldwork(coordinator, planId, fieldworkCsv([[sheet[1]!, ISSUED]]));
    expect(await sheetOf(coordinator, planId)).toEqual(sheet);
    const response = await coordinator.fetch(`/api/plans/${planId}/fieldwork-sheet.csv`);
    const again = await uploadFieldwork(coordinator, planId, await response.text());
    expect(again.body.import).toMatchObject({ added: 0, changed: 0, unchanged: 1, blank: 8 });
  });
});

describe("a fieldwork file", () => {
  it("issues ballots, moves them on later, and moves no settled one of itself", async () => {
    const first = await uploadFieldwork(coordinator, planId, fieldworkCsv(sheet.map((row) => [row, ISSUED])));
    expect(first).toMatchObject({ status: 200, body: { import: { added: 9, changed: 0 }, warnings: [] } });
    const second = await uploadFieldwork(
      coordinator,
      planId,
      fieldworkCsv([
        [of("SNV-C1"), COLLECTED],
        [of("SNV-C2"), FAILED],
        [of("SNV-C3"), "lost,,10/10/2024,31/12/2024"],
      ]),
    );
    expect(second.body.import).toMatchObject({ added: 0, changed: 3 });
    expect(second.body.warnings[0]).toContain("ngoài thời gian phát, thu phiếu");
    const before = await issues();
    const moved = await uploadFieldwork(coordinator, planId, fieldworkCsv([[of("SNV-C1"), FAILED]]));
    expect([moved.status, ...codes(moved.body)]).toEqual([422, "RECORDED_OTHERWISE"]);
    expect(await issues()).toEqual(before);
    expect(before.filter((row: { reason: string | null }) => row.reason !== null)).toEqual([
      { serial: of("SNV-C2").serial, disposition: "FAILED", reason: "MOVED" },
    ]);
  });

  it("is refused whole, with every place, and leaves nothing", async () => {
    const { status, body } = await uploadFieldwork(
      coordinator,
      planId,
      fieldworkCsv([
        [of("SNV-C1"), COLLECTED],
        [{ ...of("SNV-C2"), serial: "SL24-000001-0" }, ISSUED],
        [of("SNV-C3"), "failed,,10/10/2024,"],
      ]),
    );
    expect(status).toBe(422);
    expect(body.problems.map(({ line, column }: Record<string, string>) => [line, column])).toEqual([
      [3, "serial"],
      [4, "reason"],
      [4, "settled_on"],
    ]);
    expect(await issues()).toEqual([]);
  });

  it("issues a reserve unit only for one that failed, in its order", async () => {
    const reserve = await sheetOf(coordinator, planId, "reserve");
    const [, first, second] = reserve as [SheetRow, SheetRow, SheetRow];
    const failed = [of("UBND-SONGMA-C1"), FAILED] as const;
    const early = await uploadFieldwork(coordinator, planId, fieldworkCsv([[first, ISSUED]]));
    expect(codes(early.body)).toEqual(["RESERVE_NEEDLESS"]);
    const skipped = await uploadFieldwork(coordinator, planId, fieldworkCsv([failed, [second, ISSUED]]));
    expect(codes(skipped.body)).toEqual(["RESERVE_OUT_OF_ORDER"]);
    expect((await uploadFieldwork(coordinator, planId, fieldworkCsv([failed, [first, ISSUED]]))).status).toBe(
      200,
    );
  });

  it("answers a repeat with the same key alike; a second sending is told of the first", async () => {
    const csv = fieldworkCsv([[sheet[0]!, ISSUED]]);
    const key = newKey();
    const first = await uploadFieldwork(coordinator, planId, csv, { key });
    expect((await uploadFieldwork(coordinator, planId, csv, { key })).body).toEqual(first.body);
    const again = await uploadFieldwork(officer, planId, csv);
    expect([again.status, ...codes(again.body)]).toEqual([409, "FILE_ALREADY_IMPORTED"]);
    const [{ count }] = await harness.dataSource.query(
      `SELECT count(*)::int FROM audit_entry WHERE action = 'fieldwork.import' AND subject_id = $1`,
      [first.body.import.id],
    );
    expect(count).toBe(1);
  });

  it("wins alone when two bring the same at once", async () => {
    const csv = fieldworkCsv([[sheet[0]!, ISSUED]]);
    const replies = await Promise.all(
      [officer, coordinator].map((client) => uploadFieldwork(client, planId, csv)),
    );
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it("settles a ballot alone when another says otherwise of it at once", async () => {
    const files = [COLLECTED, FAILED].map((said) => fieldworkCsv([[sheet[0]!, said]]));
    const [first, second] = files as [string, string];
    const replies = await Promise.all([
      uploadFieldwork(officer, planId, first),
      uploadFieldwork(coordinator, planId, second),
    ]);
    const statuses = replies.map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(await issues()).toMatchObject([
      { serial: sheet[0]!.serial, disposition: statuses[0] === 200 ? "COLLECTED" : "FAILED" },
    ]);
  });

  it("is refused before the sample is closed, and once fieldwork is", async () => {
    const open = (await smallPlan(officer, year + 30)).id;
    const early = await uploadFieldwork(coordinator, open, fieldworkCsv([[sheet[0]!, ISSUED]]));
    expect([early.status, ...codes(early.body)]).toEqual([409, "FIELDWORK_NOT_OPENED"]);
    await fieldworkDone(officer, planId);
    const late = await uploadFieldwork(coordinator, planId, fieldworkCsv([[sheet[0]!, ISSUED]]));
    expect([late.status, ...codes(late.body)]).toEqual([409, "STAGE_CLOSED"]);
  });
});

describe("counts and the gate", () => {
  it("reconcile per agency and enumerator", async () => {
    await uploadFieldwork(
      coordinator,
      planId,
      fieldworkCsv([
        [of("SNV-C1"), COLLECTED],
        [of("SNV-C2"), FAILED],
        [of("SNV-C3"), ISSUED],
      ]),
    );
    const { data } = await coordinator.graphql(COUNTS, { planId });
    const rows = data.fieldworkCounts.filter((row: { agencyCode: string }) => row.agencyCode === "SNV");
    expect(rows).toMatchObject([
      {
        agencyCode: "SNV",
        enumerator: "DTV-001",
        waiting: 0,
        issued: 1,
        collected: 1,
        failed: 0,
        lost: 0,
        held: 0,
      },
      {
        agencyCode: "SNV",
        enumerator: "DTV-002",
        waiting: 0,
        issued: 2,
        collected: 0,
        failed: 1,
        lost: 0,
        held: 1,
      },
    ]);
    for (const row of data.fieldworkCounts) {
      expect(row.issued).toBe(row.collected + row.failed + row.lost + row.held);
    }
    expect(data.fieldworkBlockers).toContainEqual({
      code: "BALLOTS_HELD",
      path: "agencies.SNV.enumerators.DTV-002.held",
    });
    const refused = (await closeFieldwork(officer, planId)).data.closeFieldwork;
    expect(refused.problems).toHaveLength(data.fieldworkBlockers.length);
  });

  it("closes with a digest, once for a key, and hands on what was collected", async () => {
    await uploadFieldwork(
      coordinator,
      planId,
      fieldworkCsv([
        [of("SNV-C2"), FAILED],
        ...sheet.filter((row) => row !== of("SNV-C2")).map((row) => [row, COLLECTED] as const),
      ]),
    );
    const key = newKey();
    const { stages } = (await closeFieldwork(officer, planId, key)).data.closeFieldwork;
    expect(stages).toContainEqual({
      stage: "FIELDWORK",
      state: "CLOSED",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await closeFieldwork(officer, planId, key)).data.closeFieldwork.stages).toEqual(stages);
    expect(codes((await closeFieldwork(officer, planId)).data.closeFieldwork)).toEqual(["STAGE_CLOSED"]);
    const { data } = await coordinator.graphql(
      `query ($planId: ID!) { surveyPlan(id: $planId) { stages { stage closedBy } } }`,
      { planId },
    );
    expect(data.surveyPlan.stages).toContainEqual({ stage: "FIELDWORK", closedBy: "Chuyên viên (dùng thử)" });
    const { manager } = harness.dataSource;
    const collected = await collectedOf(manager, planId);
    expect(collected).toHaveLength(8);
    expect(collected[0]).toEqual({ serial: sheet[0]!.serial, agencyCode: "BDT", enumerator: "DTV-001" });
    const units = await unitsOf(manager, planId, [sheet[0]!.serial, "SL99-000001-0"]);
    expect([...units.keys()]).toEqual([sheet[0]!.serial]);
  });

  it("close for one of two people, and the other is told", async () => {
    await uploadFieldwork(coordinator, planId, fieldworkCsv(sheet.map((row) => [row, COLLECTED])));
    const head = await harness.as("DIVISION_HEAD");
    const replies = await Promise.all([officer, head].map((client) => closeFieldwork(client, planId)));
    const results = replies.map(({ data }) => data.closeFieldwork);
    expect(results.filter(({ __typename }) => __typename === "SurveyPlan")).toHaveLength(1);
    expect(codes(results.find(({ __typename }) => __typename === "Refusal"))).toEqual(["STAGE_CLOSED"]);
  });
});
