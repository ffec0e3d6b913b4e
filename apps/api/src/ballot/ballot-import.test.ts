import { request } from "node:http";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Disposition } from "@sipas/domain/fieldwork";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  AGENCY_OF_FORM,
  ballotCsv,
  manyBallots,
  serialOf,
  storedRows,
  uploadBallots,
} from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { collect, storeClosedStage } from "../testing/fieldwork.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuedPlan, newKey } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
let clerk: TestClient;
let planId: string;
let year = 2024;
let file: string;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  clerk = await harness.as("DATA_ENTRY");
});
afterAll(() => harness.close());
beforeEach(async () => {
  year += 1;
  planId = (await issuedPlan(officer, year)).id;
  file = csvOf("DIRECT", manyBallots(3));
});

const csvOf: typeof ballotCsv = (form, ballots) => ballotCsv(form, ballots, year);

/** Stores what fieldwork has recorded of ballots by number. */
const fieldworkOf = (ballots: readonly (readonly [number, string, Disposition])[]) =>
  collect(
    harness,
    planId,
    ballots.map(([number, agency, disposition]) => ({ serial: serialOf(number, year), agency, disposition })),
  );

/** Sends what must be refused and sees that nothing of it stays. */
async function refused(content: string | Uint8Array<ArrayBuffer>, options = {}) {
  const before = await storedRows(harness);
  const reply = await uploadBallots(clerk, planId, content, options);
  expect(await storedRows(harness)).toEqual(before);
  return reply;
}

describe("who may import ballots", () => {
  it("refuses a stranger, whoever lacks the right and another site's page", async () => {
    const before = await storedRows(harness);
    const stranger = await uploadBallots(harness.stranger(), planId, file);
    expect([stranger.status, stranger.body.errors[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    for (const role of ["DIRECTOR", "MONITOR", "SYSTEM_ADMIN", "AGENCY_VIEWER"] as const) {
      const reply = await uploadBallots(await harness.as(role), planId, file);
      expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
    }
    const foreign = await uploadBallots(clerk, planId, file, { headers: { origin: "https://example.org" } });
    expect(foreign.status).toBe(403);
    expect(await storedRows(harness)).toEqual(before);
  });

  it("finds no plan of another province, nor one that does not exist or has no such id", async () => {
    await harness.dataSource.query(
      `INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [planId]);
    for (const id of [planId, "00000000-0000-4000-8000-000000000000", "1", "x%00y"]) {
      const reply = await uploadBallots(clerk, id, file);
      expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([404, "NOT_FOUND"]);
    }
  });
});

describe("importing a file of ballots", () => {
  it("stores every ballot with its answers and leaves one audit line", async () => {
    const content = csvOf("ORGANISATION", [
      {
        serial: 1,
        marks: { "officials.1": "5", "officials.2": "", "officials.3": "*", "officials.4": "+" },
      },
      { serial: 2, validity: "void", enumerator: "" },
    ]);
    const { status, body } = await uploadBallots(clerk, planId, content, { name: "../../Phiếu tổ chức.csv" });
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      import: {
        id: expect.any(String),
        fileName: "Phiếu tổ chức.csv",
        ballots: 2,
        validBallots: 1,
        voidBallots: 1,
      },
      warnings: [],
    });
    const stored = await harness.dataSource.query(
      `SELECT serial, agency_code, form, validity, enumerator, encode(answers, 'hex') AS answers
       FROM ballot WHERE import_id = $1 ORDER BY id`,
      [body.import.id],
    );
    const row = { agency_code: AGENCY_OF_FORM.ORGANISATION, form: "ORGANISATION" };
    expect(stored).toEqual([
      {
        ...row,
        serial: serialOf(1, year),
        validity: "VALID",
        enumerator: "DTV-001",
        answers: "050008090404040404040404",
      },
      { ...row, serial: serialOf(2, year), validity: "VOID", enumerator: null, answers: "04".repeat(12) },
    ]);
    const audit = await harness.dataSource.query(
      `SELECT action, actor_name, subject_label FROM audit_entry WHERE subject_id = $1`,
      [body.import.id],
    );
    expect(audit).toEqual([
      expect.objectContaining({
        action: "ballot.import",
        subject_label: expect.stringContaining("Phiếu tổ chức.csv"),
      }),
    ]);
  });

  it("stores what was ticked beside the criteria, in the order of the form", async () => {
    const content = csvOf("DIRECT", [
      {
        serial: 1,
        choices: { ON_TIME: ["LATE"], CITIZEN_EXPECTATION: ["OTHER", "SHORTER_TIME"], SEX: ["FEMALE"] },
      },
      { serial: 2 },
    ]);
    const { status, body } = await uploadBallots(clerk, planId, content);
    expect([status, body.warnings]).toEqual([200, []]);
    const rows = await harness.dataSource.query(
      `SELECT choices FROM ballot WHERE import_id = $1 ORDER BY serial`,
      [body.import.id],
    );
    expect(rows).toEqual([
      { choices: { ON_TIME: ["LATE"], CITIZEN_EXPECTATION: ["SHORTER_TIME", "OTHER"], SEX: ["FEMALE"] } },
      { choices: {} },
    ]);
  });

  it("warns of questions that are missing or were answered unasked, and takes the file", async () => {
    const content = csvOf("DIRECT", [{ serial: 1, choices: { DELAY_NOTICE: ["NO"] } }]);
    const { body } = await uploadBallots(clerk, planId, content.replace("statement.trips", "Ghi chú"));
    expect(body.warnings).toEqual([
      expect.stringContaining("Ghi chú"),
      expect.stringContaining("statement.trips"),
      expect.stringMatching(/statement\.delay_notice: 1 phiếu/),
    ]);
  });

  it("answers a repeat with the same key as the first time and stores nothing twice", async () => {
    const key = newKey();
    const first = await uploadBallots(clerk, planId, file, { key });
    const before = await storedRows(harness);
    const repeats = await Promise.all([1, 2, 3].map(() => uploadBallots(clerk, planId, file, { key })));
    for (const repeat of repeats) expect(repeat.body.import).toEqual(first.body.import);
    expect(await storedRows(harness)).toEqual(before);
    const other = await refused(csvOf("DIRECT", manyBallots(1, 900)), { key });
    expect([other.status, other.body.problems[0].code]).toEqual([409, "IDEMPOTENCY_KEY_REUSED"]);
  });

  it("refuses the same bytes under another key, naming when and by whom", async () => {
    await uploadBallots(clerk, planId, file, { name: "đợt 1.csv" });
    const { status, body } = await refused(file, { name: "đợt 2.csv" });
    expect(status).toBe(409);
    expect(body.problems).toEqual([
      { code: "FILE_ALREADY_IMPORTED", line: null, column: null, message: expect.any(String) },
    ]);
    expect(body.problems[0].message).toMatch(/Nhân viên nhập phiếu.*09:00 ngày 15\/09\/2025.*đợt 1\.csv/);
  });

  it("refuses a draft", async () => {
    const draft = (await createPlan(officer, 2060)).data.createSurveyPlan;
    const reply = await uploadBallots(officer, draft.id, file);
    expect([reply.status, reply.body.problems[0].code]).toEqual([409, "PLAN_NOT_ISSUED"]);
    expect((await uploadBallots(clerk, draft.id, file)).status).toBe(404);
  });

  it("lets only one of two files with a common serial in at once", async () => {
    const files = ["4", "5"].map((marks) => csvOf("DIRECT", [{ serial: 9, marks }]));
    const replies = await Promise.all(files.map((content) => uploadBallots(clerk, planId, content)));
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
  });
});

describe("a file with something wrong in it", () => {
  it("goes in not at all: every problem is named with line and column", async () => {
    const content = csvOf("DIRECT", [
      { serial: 1 },
      { serial: 2, agency: "LA" },
      { serial: 3, marks: { "access.2": "6", "result.1": "năm" } },
      { serial: 1 },
      { serial: "", validity: "maybe" },
      { serial: 6, agency: AGENCY_OF_FORM.ONLINE },
    ]);
    const { status, body } = await refused(content);
    expect(status).toBe(422);
    expect(body).toMatchObject({ ok: false, total: 7 });
    const places = body.problems.map(({ line, column, code }: Record<string, unknown>) => [
      line,
      column,
      code,
    ]);
    expect(places).toEqual([
      [3, "agency", "UNKNOWN_AGENCY"],
      [4, "access.2", "UNKNOWN_ANSWER"],
      [4, "result.1", "UNKNOWN_ANSWER"],
      [5, "serial", "DUPLICATE_SERIAL"],
      [6, "serial", "EMPTY_CELL"],
      [6, "validity", "UNKNOWN_VALIDITY"],
      [7, "form", "WRONG_FORM"],
    ]);
    expect(JSON.stringify(body)).not.toContain('năm"');
  });

  it("names every serial that is none of the plan's", async () => {
    const serials = [
      "2024/001",
      serialOf(2, year).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
    ];
    const foreign = [serialOf(3, year).replace("SL", "LA"), serialOf(4, year - 1)];
    const { body } = await refused(
      csvOf(
        "DIRECT",
        [...serials, ...foreign].map((serial) => ({ serial, agency: "X" })),
      ),
    );
    const codes = body.problems.map(({ line, column, code }: Record<string, unknown>) => [
      line,
      column,
      code,
    ]);
    expect(codes.filter(([, column]: readonly string[]) => column === "serial")).toEqual([
      [2, "serial", "SERIAL_FORMAT"],
      [3, "serial", "SERIAL_CHECK_DIGIT"],
      [4, "serial", "SERIAL_OTHER_PROVINCE"],
      [5, "serial", "SERIAL_OTHER_YEAR"],
    ]);
    expect(codes).toHaveLength(8);
  });

  it("names every cell of a question with its column", async () => {
    const content = csvOf("DIRECT", [
      { serial: 1, choices: { SEX: ["MALE", "FEMALE"], ON_TIME: ["SOON"] } },
      { serial: 2, choices: { CITIZEN_EXPECTATION: ["OTHER", "OTHER"] } },
    ]);
    const { body } = await refused(content.replace("statement.trips", "statement.weather"));
    expect(
      body.problems.map(({ line, column, code }: Record<string, unknown>) => [line, column, code].join(":")),
    ).toEqual([
      "1:statement.weather:UNKNOWN_QUESTION",
      "2:statement.on_time:UNKNOWN_OPTION",
      "2:demographic.sex:MORE_THAN_ONE_OPTION",
      "3:expectation:REPEATED_OPTION",
    ]);
  });

  it("names by line every ballot that the plan has already", async () => {
    await uploadBallots(clerk, planId, csvOf("DIRECT", manyBallots(3)), { name: "trước.csv" });
    const { body } = await refused(csvOf("DIRECT", manyBallots(4, 3)));
    expect(body.problems).toEqual([
      expect.objectContaining({
        code: "SERIAL_STORED",
        line: 2,
        column: "serial",
        message: expect.stringContaining("trước.csv"),
      }),
    ]);
  });

  it("names by line every ballot that fieldwork issued for another agency, from the first day", async () => {
    await fieldworkOf([
      [1, AGENCY_OF_FORM.DIRECT, "COLLECTED"],
      [2, "SYT", "ISSUED"],
    ]);
    const { status, body } = await refused(csvOf("DIRECT", manyBallots(3)));
    expect([status, body.total]).toEqual([422, 1]);
    expect(body.problems).toEqual([
      {
        code: "SERIAL_OTHER_AGENCY",
        line: 3,
        column: "serial",
        message: expect.stringContaining("Sở Y tế (SYT)"),
      },
    ]);
  });

  it("names by line every ballot that did not come back, once fieldwork is closed", async () => {
    await fieldworkOf([
      [1, AGENCY_OF_FORM.DIRECT, "COLLECTED"],
      [2, AGENCY_OF_FORM.DIRECT, "LOST"],
      [3, "SYT", "FAILED"],
    ]);
    await storeClosedStage(harness, planId, "FIELDWORK");
    const void4 = { serial: 4, validity: "void" };
    const { status, body } = await refused(csvOf("DIRECT", [...manyBallots(3), void4]));
    expect([status, body.total]).toEqual([422, 4]);
    expect(body.problems.map(({ line, code }: Record<string, unknown>) => [line, code])).toEqual([
      [3, "SERIAL_NOT_COLLECTED"],
      [4, "SERIAL_OTHER_AGENCY"],
      [4, "SERIAL_NOT_COLLECTED"],
      [5, "SERIAL_NOT_COLLECTED"],
    ]);
    const messages = body.problems.map(({ message }: { message: string }) => message);
    expect(messages[0]).toContain("Thất lạc");
    expect(messages[2]).toContain("Không thành công");
    expect(messages[3]).toContain("không có số phiếu này");
    expect((await uploadBallots(clerk, planId, csvOf("DIRECT", manyBallots(1)))).status).toBe(200);
  });

  it("is judged by the fieldwork of its own plan alone", async () => {
    const other = await issuedPlan(officer, year + 30);
    await storeClosedStage(harness, other.id, "FIELDWORK");
    await collect(harness, other.id, [{ serial: serialOf(1, year), agency: "SYT" }]);
    expect((await uploadBallots(clerk, planId, file)).status).toBe(200);
  });

  it("counts all serials in dispute, also those that are not kept", async () => {
    await storeClosedStage(harness, planId, "FIELDWORK");
    const ballots = manyBallots(10_050).map((ballot, index) =>
      index === 0 ? { ...ballot, marks: { "access.1": "7" } } : ballot,
    );
    const { body } = await refused(csvOf("DIRECT", ballots));
    expect([body.problems.length, body.total]).toEqual([10_000, 10_050]);
    expect(body.problems.slice(0, 2).map(({ code }: { code: string }) => code)).toEqual([
      "UNKNOWN_ANSWER",
      "SERIAL_NOT_COLLECTED",
    ]);
  });

  it("keeps ten thousand problems and counts the rest", async () => {
    const { body } = await refused(
      csvOf(
        "DIRECT",
        manyBallots(600).map((ballot) => ({ ...ballot, marks: "7" })),
      ),
    );
    expect([body.problems.length, body.total]).toEqual([10_000, 600 * 24]);
  });

  type Spoil = (whole: string) => string | Uint8Array<ArrayBuffer>;
  const hostile: readonly (readonly [string, Spoil, string])[] = [
    ["nothing at all", () => "", "EMPTY_FILE"],
    ["a header alone", (whole) => whole.slice(0, whole.indexOf("\n") + 1), "NO_BALLOTS"],
    ["a page", () => "<html><body>404</body></html>", "WRONG_FILE_KIND"],
    ["bytes of a spreadsheet", () => Buffer.from("504b03040a00000000008021", "hex"), "WRONG_FILE_KIND"],
    ["UTF-16", (whole) => Buffer.from(whole, "utf16le"), "UTF16"],
    ["another table", () => "name,phone\n1,2\n", "MISSING_HEADER"],
    [
      "bytes that are not UTF-8",
      (whole) => Buffer.from(whole.replace("DTV-001", "Ho\xe0"), "latin1"),
      "INVALID_UTF8",
    ],
    ["a quote that never closes", (whole) => whole.replace("DTV-001", '"DTV-001'), "UNCLOSED_QUOTE"],
    ["a row with a cell too many", (whole) => whole.replace("DTV-001", "DTV-001,4"), "RAGGED_ROW"],
    ["a column twice", (whole) => whole.replace("enumerator", "serial"), "DUPLICATE_COLUMN"],
    ["a missing criterion", (whole) => whole.replace("access.1", "__proto__"), "MISSING_COLUMN"],
    ["a NUL in the enumerator", (whole) => whole.replace("DTV-001", "DTV\u0000001"), "UNPRINTABLE"],
    ["a text that turns its direction", (whole) => whole.replace("DTV-001", "DTV\u202e001"), "UNPRINTABLE"],
    ["an enumerator that a spreadsheet would run", (whole) => whole.replace("DTV", "=DTV"), "FORMULA_LIKE"],
    ["an enumerator of two thousand letters", (whole) => whole.replace("DTV", "D".repeat(2000)), "TOO_LONG"],
    [
      "a serial of two thousand letters",
      (whole) => whole.replace("\nSL", `\n${"S".repeat(2000)}`),
      "SERIAL_FORMAT",
    ],
  ];
  it.each(hostile)("names what is wrong with %s", async (_name, spoil, code) => {
    const { status, body } = await refused(spoil(csvOf("DIRECT", manyBallots(2))));
    expect(status).toBe(422);
    expect(body.problems.map((problem: { code: string }) => problem.code)).toContain(code);
  });

  it("keeps a cell that looks like a script or a query as the text it is", async () => {
    const codes = ["<script>alert(1)</script>", "'; DROP TABLE ballot;--", "\\N", "a\\tb"];
    const content = csvOf(
      "DIRECT",
      codes.map((enumerator, index) => ({ serial: index + 1, enumerator })),
    );
    const { body } = await uploadBallots(clerk, planId, content);
    const rows = await harness.dataSource.query(
      `SELECT enumerator FROM ballot WHERE import_id = $1 ORDER BY serial`,
      [body.import.id],
    );
    expect(rows.map((row: { enumerator: string }) => row.enumerator)).toEqual(codes);
  });
});

describe("an upload that is no file of ballots", () => {
  it("refuses another type, a compressed body and a missing key before it reads them", async () => {
    expect((await refused(file, { headers: { "content-type": "application/json" } })).status).toBe(415);
    expect((await refused(file, { headers: { "content-encoding": "gzip" } })).status).toBe(415);
    expect((await refused(file, { headers: { "idempotency-key": "" } })).status).toBe(400);
    expect((await refused(file, { headers: { "x-file-name": "%E0%A4%A" } })).status).toBe(400);
    expect((await refused(file, { key: "short" })).body.problems[0].code).toBe("IDEMPOTENCY_KEY_INVALID");
  });

  it("refuses what is larger than 64 MB, announced or not", async () => {
    const large = Buffer.alloc(64 * 1024 * 1024 + 1, "x");
    const announced = await refused(large);
    expect([announced.status, announced.body.errors[0].message]).toEqual([
      413,
      expect.stringContaining("64 MB"),
    ]);
    expect(await sendInPieces(large, "whole")).toBe(413);
  });

  it("leaves nothing of an upload that was cut off", async () => {
    const before = await storedRows(harness);
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("sipas-upload-"));
    const foldersBefore = folders();
    await sendInPieces(Buffer.from(csvOf("DIRECT", manyBallots(5_000))), "half");
    const left = () => folders().filter((name) => !foldersBefore.includes(name));
    await expect.poll(left, { timeout: 5_000 }).toEqual([]);
    expect(await storedRows(harness)).toEqual(before);
    expect((await uploadBallots(clerk, planId, file)).status).toBe(200);
  });
});

describe("a database that goes away", () => {
  it("leaves nothing of the import that ran, says that the outcome is unknown, and takes the next one", async () => {
    const before = await storedRows(harness);
    const reply = await harness.dataSource.transaction(async (holder) => {
      await holder.query(`SELECT 1 FROM survey_plan WHERE id = $1 FOR UPDATE`, [planId]);
      const upload = uploadBallots(clerk, planId, file);
      const killed = () =>
        holder.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
      await expect.poll(killed).toHaveLength(1);
      return upload;
    });
    expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([503, "BUSY"]);
    expect(await storedRows(harness)).toEqual(before);
    expect((await uploadBallots(clerk, planId, file)).status).toBe(200);
  });
});

/** Sends a body without its length; `half` of it, and then the connection breaks. Answers the status. */
function sendInPieces(content: Buffer, how: "whole" | "half"): Promise<number | null> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(harness.address);
    const upload = request({
      hostname,
      port,
      method: "POST",
      path: `/api/plans/${planId}/ballot-imports`,
      headers: {
        cookie: clerk.cookie,
        "content-type": "text/csv",
        "idempotency-key": newKey(),
        "transfer-encoding": "chunked",
      },
    });
    upload.on("error", () => resolve(null));
    upload.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    if (how === "whole") {
      upload.end(content);
      return;
    }
    upload.write(content.subarray(0, content.length / 2));
    void sleep(200).then(() => upload.destroy());
  });
}
