import type { QuestionCounts } from "@sipas/domain/scoring";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makingFigures, sharesOf, withoutZeros, type Making } from "../demo/figures.ts";
import { loadDemonstration, wantsDemonstration } from "../demo/load.ts";
import { PUBLISHED_SHARES_2024 } from "../demo/published-shares.ts";
import { expectedFigures } from "../demo/published.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { unzip } from "../testing/unzip.ts";

let harness: Harness;
let director: TestClient;
const load = () =>
  loadDemonstration(harness.dataSource, {
    now: harness.now,
    say: () => undefined,
    stopping: new AbortController().signal,
  });

/** Every test is of a year whose load was cut off in the midst of a call and taken up again. */
beforeAll(async () => {
  harness = await createHarness();
  await harness.dataSource.query(`
    CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF (SELECT count(*) FROM callback_attempt) = 100 THEN RAISE 'cut off'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER cut BEFORE INSERT ON callback_attempt FOR EACH ROW EXECUTE FUNCTION cut()`);
  await expect(load()).rejects.toThrow("cut off");
  await harness.dataSource.query(`DROP FUNCTION cut CASCADE`);
  expect(await wantsDemonstration(harness.dataSource)).toBe(true);
  await load();
  director = await harness.as("DIRECTOR");
}, 600_000);
afterAll(() => harness.close());

const SCOPE = `figure { value } min { agency { code } value } max { agency { code } value } median agencies atLeast90`;

interface Scope {
  readonly figure: { readonly value: string };
  readonly min: { readonly agency: { readonly code: string }; readonly value: string };
  readonly max: { readonly agency: { readonly code: string }; readonly value: string };
  readonly median: string;
  readonly agencies: number;
  readonly atLeast90: number;
}

interface AgencyRow {
  readonly agency: { readonly code: string };
  readonly figure: { readonly value: string };
  readonly contents: readonly (Scope & { readonly code: string })[];
}

interface Part {
  readonly figure: { readonly numerator: number; readonly denominator: number };
  readonly levels: readonly number[];
}

/** The figures that the API shows, under the paths of the printed ones. */
async function figuresShown(): Promise<Record<string, string>> {
  const reply = await director.graphql(`{ surveyPlans(first: 1) { edges { node { latestScoreRun {
    id synthetic provisional validBallots
    province { ${SCOPE} }
    blocks { block { code } score { ${SCOPE} } }
    forms { form contents { code ${SCOPE} } }
    agencies { agency { code } figure { value } contents { code figure { value } } }
    questions { code asked answered selections options { code ofSelections { numerator } } }
  } } } } }`);
  const run = reply.data.surveyPlans.edges[0].node.latestScoreRun;
  expect(run).toMatchObject({ synthetic: true, provisional: false, validBallots: 2640 });
  const spread = (path: string, { figure, min, max, median }: Scope): [string, string][] => [
    [`${path}.index`, figure.value],
    [`${path}.min`, min.value],
    [`${path}.max`, max.value],
    [`${path}.median`, median],
  ];
  const entries: [string, string][] = [
    ...spread("province", run.province),
    ...run.blocks.flatMap(({ block: { code }, score }: { block: { code: string }; score: Scope }) => [
      ...spread(`blocks.${code}`, score),
      [`blocks.${code}.highest`, score.max.agency.code],
      [`blocks.${code}.lowest`, score.min.agency.code],
      [`blocks.${code}.agencies`, `${score.agencies}.0`],
      [`blocks.${code}.atLeast90`, `${score.atLeast90}.0`],
    ]),
    ...run.forms.flatMap(({ form, contents }: { form: string; contents: (Scope & { code: string })[] }) =>
      contents.flatMap((content) => spread(`contents.${form}.${content.code}`, content)),
    ),
    ...run.agencies.flatMap(({ agency, figure, contents }: AgencyRow): [string, string][] => [
      [`agencies.${agency.code}.index`, figure.value],
      ...contents.map(({ code, figure: part }): [string, string] => [
        `agencies.${agency.code}.${code}`,
        part.value,
      ]),
    ]),
  ];
  const above = run.agencies.filter(({ figure }: AgencyRow) => figure.value > run.province.figure.value);
  return {
    ...Object.fromEntries(
      entries.map(([path, value]) => [path, /^\d+\.\d+$/.test(value) ? withoutZeros(value) : value]),
    ),
    "province.agencies": String(run.agencies.length),
    "province.agenciesAbove": String(above.length),
    ...sharesOf(run.questions.map(countsOf), Object.keys(PUBLISHED_SHARES_2024)),
    ...makingFigures(await makingOfYear(run.validBallots)),
  };
}

interface QuestionRow extends Omit<QuestionCounts, "options"> {
  readonly options: readonly {
    readonly code: string;
    readonly ofSelections: { readonly numerator: number };
  }[];
}

function countsOf({ options, ...question }: QuestionRow): QuestionCounts {
  return {
    ...question,
    options: options.map(({ code, ofSelections }) => ({ code, count: ofSelections.numerator })),
  };
}

async function makingOfYear(validBallots: number): Promise<Making> {
  const column = async (sql: string) => (await harness.dataSource.query(sql)).flatMap(Object.values);
  return {
    enumerators: (await column(`SELECT DISTINCT enumerator FROM ballot_issue`)).length,
    dispositions: await column(`SELECT disposition FROM ballot_issue`),
    validBallots,
    outcomes: await column(`SELECT outcome FROM callback_case`),
  };
}

describe("the demonstration year through the API", () => {
  it("shows every figure of the report that one year can yield, but six, as it was printed", async () => {
    const shown = await figuresShown();
    const expected = expectedFigures();
    expect(Object.fromEntries(Object.keys(expected).map((path) => [path, shown[path]]))).toEqual(expected);
  });

  it("is published, by a Decision that says it is invented, and marked so on its page and in its data", async () => {
    const stranger = harness.stranger();
    const html = await (await stranger.fetch("/cong-bo/sl/2024")).text();
    for (const text of ["95,01", "000/QĐ-UBND (mô phỏng)", "mô phỏng"]) expect(html).toContain(text);
    const reply = await stranger.graphql(
      `{ release(province: "SL", year: 2024) { synthetic decision { decisionNumber decisionDate signerName } } }`,
      {},
      "/open/graphql",
    );
    expect(reply.data.release).toEqual({
      synthetic: true,
      decision: { decisionNumber: "000/QĐ-UBND (mô phỏng)", decisionDate: "2025-01-20", signerName: "" },
    });
  });

  it("was called from 1 to 12 November 2024, by monitors of three organisations, each call after a look at the number", async () => {
    const [calls] = await harness.dataSource.query(`
      SELECT min(at) AS first, max(at) AS last, count(*)::int AS calls, count(DISTINCT organisation_id)::int AS organisations,
        (SELECT count(*) FROM audit_entry WHERE action = 'contact.reveal' AND details::text NOT LIKE '%Hiện lại%')::int AS looks,
        (SELECT count(*) FROM audit_entry WHERE action = 'contact.reveal' AND details::text LIKE '%Hiện lại%')::int AS again
      FROM callback_attempt`);
    expect(calls.organisations).toBe(3);
    expect(calls.looks).toBe(calls.calls);
    // The call in which the load was cut off was shown once more when the load was taken up again.
    expect(calls.again).toBe(1);
    expect(calls.first >= new Date("2024-11-01T08:00:00+07:00")).toBe(true);
    expect(calls.last <= new Date("2024-11-12T21:00:00+07:00")).toBe(true);
    const own = await harness.dataSource.query(
      `SELECT 1 FROM callback_attempt a JOIN callback_case c ON c.id = a.case_id
       JOIN organisation o ON o.id = a.organisation_id WHERE c.agency_code = o.agency_code`,
    );
    expect(own).toEqual([]);
  });

  it("sums every content of a form up from its criteria, and every criterion from its levels", async () => {
    const part = `code figure { numerator denominator }`;
    const reply = await director.graphql(`{ surveyPlans(first: 1) { edges { node { latestScoreRun {
      forms { form agencies ballots contents { ${part} criteria { ${part} levels } } } } } } } }`);
    const { forms } = reply.data.surveyPlans.edges[0].node.latestScoreRun;
    expect(forms.map((form: { agencies: number; ballots: number }) => [form.agencies, form.ballots])).toEqual(
      [
        [22, 2091],
        [6, 419],
        [4, 130],
      ],
    );
    for (const content of forms.flatMap((form: { contents: unknown[] }) => form.contents)) {
      const sum = (key: "numerator" | "denominator") =>
        content.criteria.reduce((total: number, criterion: Part) => total + criterion.figure[key], 0);
      expect({ numerator: sum("numerator"), denominator: sum("denominator") }).toEqual(content.figure);
      for (const { figure, levels } of content.criteria as Part[]) {
        expect(levels.reduce((total, count) => total + count)).toBe(figure.denominator);
        expect(levels[3]! + levels[4]!).toBe(figure.numerator);
      }
    }
  });

  it("is loaded once: a second load changes nothing and is not asked for", async () => {
    const rows = () =>
      harness.dataSource.query(
        `SELECT (SELECT count(*) FROM ballot) AS ballots, (SELECT count(*) FROM score_run) AS runs,
                (SELECT count(*) FROM audit_entry) AS lines`,
      );
    const before = await rows();
    expect(await wantsDemonstration(harness.dataSource)).toBe(false);
    await load();
    expect(await rows()).toEqual(before);
  });
});

describe("the workbook of a run", () => {
  const fetchWorkbook = async (client: TestClient) => {
    const [run] = await harness.dataSource.query(`SELECT id FROM score_run`);
    return client.fetch(`/api/score-runs/${run.id}/results.xlsx`);
  };

  it("is refused to a stranger and to a monitor", async () => {
    expect((await fetchWorkbook(harness.stranger())).status).toBe(401);
    expect((await fetchWorkbook(await harness.as("MONITOR"))).status).toBe(403);
  });

  it("holds six sheets of numbers as numbers, each marked as invented, without a formula", async () => {
    const response = await fetchWorkbook(director);
    expect(response.headers.get("content-disposition")).toContain("chi-so-hai-long-2024-lan-1.xlsx");
    const parts = unzip(Buffer.from(await response.arrayBuffer()));
    const names = [...parts.get("xl/workbook.xml")!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      "Tổng hợp",
      "Xếp hạng",
      "Nội dung",
      "Tiêu chí",
      "Nhận định, mong đợi",
      "Về lần tính",
    ]);
    const texts = [...parts.get("xl/sharedStrings.xml")!.matchAll(/<si><t[^>]*>([^<]*)</g)].map(
      ([, text]) => text!,
    );
    for (let number = 1; number <= 6; number += 1) {
      const sheet = parts.get(`xl/worksheets/sheet${number}.xml`)!;
      expect(sheet).not.toContain("<f>");
      const note = texts[Number(/<c r="A3"[^>]*><v>(\d+)</.exec(sheet)![1])];
      expect(note).toMatch(/DỮ LIỆU MÔ PHỎNG/);
      expect(note).not.toMatch(/TẠM TÍNH/);
    }
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="F6" s="\d+"><v>95.01<\/v>/);
    expect(parts.get("xl/worksheets/sheet4.xml")!.match(/<row /g)!.length).toBe(
      4 + 22 * 24 + 6 * 23 + 4 * 12,
    );
  });
});
