import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Disposition } from "@sipas/domain/fieldwork";
import { AGENCY_OF_FORM, ballotCsv, serialOf, storedRows, uploadBallots } from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { collect } from "../testing/fieldwork.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
let clerk: TestClient;
let planId: string;
let year = 2024;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  clerk = await harness.as("DATA_ENTRY");
});
afterAll(() => harness.close());
beforeEach(async () => {
  year += 1;
  planId = (await issuedPlan(officer, year)).id;
});

const { DIRECT, ONLINE } = AGENCY_OF_FORM;

/** Stores what fieldwork has recorded of ballots by number. */
const fieldworkOf = (ballots: readonly (readonly [number, string, Disposition])[]) =>
  collect(
    harness,
    planId,
    ballots.map(([number, agency, disposition]) => ({ serial: serialOf(number, year), agency, disposition })),
  );

const fetchSheet = (client = clerk, query = "form=direct") =>
  client.fetch(`/api/plans/${planId}/ballot-sheet.csv?${query}`);

/** The cells of the sheet's lines, its header first. */
async function readSheet(query?: string, separator = ","): Promise<string[][]> {
  const response = await fetchSheet(clerk, query);
  expect(response.status).toBe(200);
  const lines = (await response.text()).split("\r\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => line.split(separator));
}

async function forms(client = clerk) {
  const { data } = await client.graphql(
    `query ($planId: ID!) { ballotEntry(planId: $planId) { forms { form collected awaited } } }`,
    { planId },
  );
  return data.ballotEntry.forms;
}

describe("the sheet of ballots to enter", () => {
  it("is for those who enter ballots, of a plan that they may see and a form that there is", async () => {
    await fieldworkOf([[1, DIRECT, "COLLECTED"]]);
    expect((await fetchSheet(harness.stranger())).status).toBe(401);
    for (const role of ["DIRECTOR", "MONITOR", "FIELD_COORDINATOR", "AGENCY_VIEWER"] as const) {
      expect((await fetchSheet(await harness.as(role))).status).toBe(403);
    }
    for (const query of ["", "form=DIRECT", "form[]=direct", "form=direct&separator=tab"]) {
      expect((await fetchSheet(clerk, query)).status).toBe(400);
    }
    await harness.dataSource.query(
      `INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [planId]);
    expect((await fetchSheet()).status).toBe(404);
  });

  it("is not there while nothing of the form came back, and says why", async () => {
    await fieldworkOf([[1, ONLINE, "COLLECTED"]]);
    const response = await fetchSheet();
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain("chưa có tệp để điền");
    expect(await forms()).toEqual([
      { form: "DIRECT", collected: 0, awaited: 0 },
      { form: "ONLINE", collected: 1, awaited: 1 },
      { form: "ORGANISATION", collected: 0, awaited: 0 },
    ]);
  });

  it("has each ballot of the form that came back and is not entered, by serial", async () => {
    await fieldworkOf([
      [4, DIRECT, "COLLECTED"],
      [1, DIRECT, "COLLECTED"],
      [2, DIRECT, "COLLECTED"],
      [3, DIRECT, "COLLECTED"],
      [5, DIRECT, "ISSUED"],
      [6, DIRECT, "LOST"],
      [7, ONLINE, "COLLECTED"],
    ]);
    const entered = ballotCsv("DIRECT", [{ serial: 1 }, { serial: 3, validity: "void" }], year);
    expect((await uploadBallots(clerk, planId, entered)).status).toBe(200);
    const response = await fetchSheet();
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toContain(`nhap-phieu-${year}-truc-tiep.csv`);
    const [header, ...rows] = await readSheet();
    expect(header!.slice(0, 6)).toEqual(["serial", "agency", "form", "validity", "enumerator", "access.1"]);
    expect(rows.map((cells) => cells.filter((cell) => cell !== ""))).toEqual(
      [2, 4].map((number) => [serialOf(number, year), DIRECT, "direct", "DTV-001"]),
    );
    expect(rows.map((cells) => cells.length)).toEqual([header!.length, header!.length]);
    expect((await readSheet("form=direct&separator=semicolon", ";"))[1]!.slice(0, 3)).toEqual(
      rows[0]!.slice(0, 3),
    );
    expect((await forms())[0]).toEqual({ form: "DIRECT", collected: 4, awaited: 2 });
  });

  it("holds every ballot, however many", async () => {
    const numbers = Array.from({ length: 20_001 }, (_, index) => index + 1);
    await fieldworkOf(numbers.map((number) => [number, DIRECT, "COLLECTED"]));
    const [, ...rows] = await readSheet();
    expect(rows.map(([serial]) => serial)).toEqual(numbers.map((number) => serialOf(number, year)));
  });

  it("goes in once its answers are typed; a row that nobody typed is named, and nothing goes in", async () => {
    await fieldworkOf([
      [1, DIRECT, "COLLECTED"],
      [2, DIRECT, "COLLECTED"],
    ]);
    const lines = (await (await fetchSheet()).text()).split("\r\n");
    const typed = lines.map((line, place) => (place === 1 ? line.replace("DTV-001,", "DTV-001,4") : line));
    const before = await storedRows(harness);
    const refused = await uploadBallots(clerk, planId, typed.join("\r\n"));
    expect([refused.status, refused.body.total]).toEqual([422, 1]);
    expect(refused.body.problems[0]).toMatchObject({ code: "BLANK_BALLOT", line: 3, column: "serial" });
    expect(await storedRows(harness)).toEqual(before);
    const taken = await uploadBallots(clerk, planId, typed.toSpliced(2, 1).join("\r\n"));
    expect(taken.body).toMatchObject({ ok: true, import: { ballots: 1, validBallots: 1 }, warnings: [] });
    const [, ...rest] = await readSheet();
    expect(rest.map(([serial]) => serial)).toEqual([serialOf(2, year)]);
  });
});
