import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, newKey } from "../testing/plans.ts";
import { closeSample, sampleCsv, smallPlan, uploadSample, wholeSample } from "../testing/sample.ts";

let harness: Harness;
let officer: TestClient;
let planId: string;
let year = 2024;
const FILE = sampleCsv([{}, { list: "reserve", order: "1" }]);

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());
beforeEach(async () => {
  year += 1;
  planId = (await smallPlan(officer, year)).id;
});

async function storedRows(): Promise<object> {
  const [row] = await harness.dataSource.query(
    `SELECT (SELECT count(*) FROM sample_unit)::int AS units, (SELECT count(*) FROM sample_import)::int AS imports,
            (SELECT count(*) FROM contact.sample_contact)::int AS contacts,
            (SELECT count(*) FROM idempotency_key)::int AS keys,
            (SELECT count(*) FROM audit_entry WHERE action LIKE 'sample.%')::int AS lines`,
  );
  return row;
}

/** Sends what must be refused and sees that nothing of it stays. */
async function refused(content: string, options = {}, plan = planId) {
  const before = await storedRows();
  const reply = await uploadSample(officer, plan, content, options);
  expect(await storedRows()).toEqual(before);
  return reply;
}

const deleteImport = (client: TestClient, importId: string, key = newKey()) =>
  client.graphql(
    `mutation ($input: DeleteSampleImportInput!) { deleteSampleImport(input: $input) {
       __typename ... on DeletedSampleImport { id } ... on Refusal { problems { code } } } }`,
    { input: { importId, idempotencyKey: key } },
  );

const codes = (body: { problems: { code: string }[] }) => body.problems.map(({ code }) => code);

describe("who may bring the sample in", () => {
  it("refuses a stranger and whoever lacks the right", async () => {
    const before = await storedRows();
    expect((await uploadSample(harness.stranger(), planId, FILE)).status).toBe(401);
    for (const role of ["DIRECTOR", "MONITOR", "DATA_ENTRY", "FIELD_COORDINATOR", "AGENCY_VIEWER"] as const) {
      expect((await uploadSample(await harness.as(role), planId, FILE)).status).toBe(403);
    }
    expect(
      (await uploadSample(officer, planId, FILE, { headers: { origin: "https://example.org" } })).status,
    ).toBe(403);
    expect(await storedRows()).toEqual(before);
  });
});

describe("a sample file", () => {
  it("goes in whole, opens frame and sample and leaves one line in the audit", async () => {
    const reply = await uploadSample(officer, planId, FILE, { name: "mẫu tháng 10.csv" });
    expect(reply).toMatchObject({
      status: 200,
      body: {
        ok: true,
        import: { fileName: "mẫu tháng 10.csv", officialUnits: 1, reserveUnits: 1 },
        warnings: [],
      },
    });
    const shown = await officer.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { stages { stage state } }
         sampleImports(planId: $id) { edges { node { officialUnits reserveUnits importedBy } } }
         auditEntries(filter: { action: "sample.import" }, first: 1) { edges { node { subjectLabel details { label value } } } } }`,
      { id: planId },
    );
    expect(shown.data.surveyPlan.stages).toContainEqual({ stage: "FRAME", state: "OPEN" });
    expect(shown.data.surveyPlan.stages).toContainEqual({ stage: "SAMPLE", state: "OPEN" });
    expect(shown.data.sampleImports.edges).toHaveLength(1);
    expect(shown.data.auditEntries.edges[0].node.subjectLabel).toBe(
      `Tệp mẫu “mẫu tháng 10.csv”, năm ${year}`,
    );
  });

  it("is refused whole when one row is wrong, with every place", async () => {
    const rows = [{}, { agency: "SYT" }, { list: "x", phone: "1" }, { unit: "HS-1" }];
    const { status, body } = await refused(sampleCsv(rows));
    expect(status).toBe(422);
    expect(
      body.problems.map(({ line, column, code }: Record<string, string>) => [line, column, code]),
    ).toEqual([
      [3, "agency", "UNKNOWN_AGENCY"],
      [4, "list", "UNKNOWN_LIST"],
      [4, "phone", "PHONE_FORMAT"],
      [5, "unit", "REPEATED_UNIT"],
    ]);
  });

  it("adds units as long as the sample is open, and never a unit or an order twice", async () => {
    await uploadSample(officer, planId, FILE, { name: "đầu.csv" });
    expect((await uploadSample(officer, planId, sampleCsv([{ unit: "HS-9", order: "9" }]))).status).toBe(200);
    const { status, body } = await refused(sampleCsv([{ order: "7" }, { unit: "HS-8", order: "9" }]));
    expect([status, ...codes(body)]).toEqual([422, "UNIT_STORED", "ORDER_STORED"]);
    expect(body.problems[0].message).toContain("đầu.csv");
  });

  it("answers a repeat with the same key alike and changes nothing; a second sending names the first", async () => {
    const key = newKey();
    const first = await uploadSample(officer, planId, FILE, { key });
    const before = await storedRows();
    expect((await uploadSample(officer, planId, FILE, { key })).body).toEqual(first.body);
    expect(await storedRows()).toEqual(before);
    const again = await refused(FILE);
    expect([again.status, ...codes(again.body)]).toEqual([409, "FILE_ALREADY_IMPORTED"]);
    expect(again.body.problems[0].message).toMatch(/nạp lúc 09:00 ngày 15\/09\/2025 \(tệp “mau\.csv”\)/);
  });

  it("wins alone when two bring the same at once", async () => {
    const head = await harness.as("DIVISION_HEAD");
    const replies = await Promise.all([
      uploadSample(officer, planId, FILE),
      uploadSample(head, planId, FILE),
    ]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const told = replies.find(({ status }) => status === 409)!;
    expect(codes(told.body)).toEqual(["FILE_ALREADY_IMPORTED"]);
  });

  it("goes in alone when another with a common unit comes at once", async () => {
    const head = await harness.as("DIVISION_HEAD");
    const rows = [
      { unit: "HS-7", order: "7" },
      { unit: "HS-8", order: "8" },
      { unit: "HS-9", order: "9" },
    ];
    const [first, common, last] = rows as [object, object, object];
    const replies = await Promise.all([
      uploadSample(officer, planId, sampleCsv([first, common])),
      uploadSample(head, planId, sampleCsv([common, last])),
    ]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(codes(replies.find(({ status }) => status === 422)!.body)).toEqual(["UNIT_STORED"]);
    const stored = await harness.dataSource.query(`SELECT unit FROM sample_unit WHERE plan_id = $1`, [
      planId,
    ]);
    expect(stored).toHaveLength(2);
  });

  it("that is cut off on its way leaves nothing", async () => {
    const before = await storedRows();
    const sending = request(`${harness.address}/api/plans/${planId}/sample-imports`, {
      method: "POST",
      headers: { "content-type": "text/csv", "idempotency-key": newKey(), cookie: officer.cookie },
    });
    const gone = new Promise<void>((resolve) => sending.on("error", () => resolve()));
    sending.write(FILE.slice(0, 40));
    await sleep(100);
    sending.destroy();
    await gone;
    expect(await storedRows()).toEqual(before);
  });

  it("is refused by its kind, its size and its plan", async () => {
    const json = await refused(FILE, { headers: { "content-type": "application/json" } });
    expect(json.status).toBe(415);
    expect((await refused("x".repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
    const draft = (await createPlan(officer, 2060)).data.createSurveyPlan.id;
    expect(codes((await refused(FILE, {}, draft)).body)).toEqual(["PLAN_NOT_ISSUED"]);
    expect((await refused(FILE, {}, "khong-co")).status).toBe(404);
  });
});

describe("taking a file out again", () => {
  it("removes its units and contacts, and says so in the audit", async () => {
    const before = await storedRows();
    const { body } = await uploadSample(officer, planId, FILE);
    const key = newKey();
    expect((await deleteImport(officer, body.import.id, key)).data.deleteSampleImport).toEqual({
      __typename: "DeletedSampleImport",
      id: body.import.id,
    });
    expect((await deleteImport(officer, body.import.id, key)).data.deleteSampleImport.id).toBe(
      body.import.id,
    );
    expect(await storedRows()).toMatchObject({
      ...before,
      keys: expect.any(Number),
      lines: expect.any(Number),
    });
    expect((await uploadSample(officer, planId, FILE)).status).toBe(200);
  });

  it("leaves a late repeat of its import nothing to answer with", async () => {
    const key = newKey();
    const { body } = await uploadSample(officer, planId, FILE, { key });
    await deleteImport(officer, body.import.id);
    expect((await refused(FILE, { key })).status).toBe(404);
  });

  it("is refused to whoever lacks the right, of what is not there, and once the sample is closed", async () => {
    const { body } = await uploadSample(officer, planId, sampleCsv(wholeSample()));
    expect((await deleteImport(harness.stranger(), body.import.id)).code).toBe("UNAUTHENTICATED");
    expect((await deleteImport(await harness.as("DIRECTOR"), body.import.id)).code).toBe("FORBIDDEN");
    expect((await deleteImport(officer, newKey())).code).toBe("NOT_FOUND");
    await closeSample(officer, planId);
    const late = (await deleteImport(officer, body.import.id)).data.deleteSampleImport;
    expect(codes(late)).toEqual(["STAGE_CLOSED"]);
    const file = await refused(sampleCsv([{ unit: "HS-99", order: "99" }]));
    expect([file.status, ...codes(file.body)]).toEqual([409, "STAGE_CLOSED"]);
  });
});
