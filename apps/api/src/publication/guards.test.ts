import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemOfConstraint } from "../platform/database/constraints.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan } from "../testing/plans.ts";
import { publishedYear } from "../testing/publications.ts";

let harness: Harness;
let officer: TestClient;
let planId: string;
let otherId: string;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  ({ planId } = await publishedYear(harness, officer, 2031));
  otherId = (await issuedPlan(officer, 2032)).id;
});
afterAll(() => harness.close());

/** What the database answers to the application's own connection. */
async function answerTo(sql: string): Promise<unknown> {
  return harness.dataSource.query(sql).then(
    () => "done",
    (error: unknown) => problemOfConstraint(error)?.code ?? String(error),
  );
}

async function tablesOfPlans(): Promise<string[]> {
  const rows: { name: string }[] = await harness.dataSource.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE column_name = 'plan_id' AND table_type = 'BASE TABLE' ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}

/** Tables that nothing changes in any year; they say so before the guard does. */
const APPEND_ONLY = new Set(["public.score_run", "public.callback_draw", "public.ballot_issue_correction"]);

describe("the database's guard of a published year", () => {
  it("stands before every table that knows its plan, for every verb", async () => {
    const tables = await tablesOfPlans();
    expect(tables.length).toBeGreaterThan(5);
    const guards: { table: string; guards: number }[] = await harness.dataSource.query(
      `SELECT format('%I.%I', nspname, relname) AS table, count(*)::int AS guards FROM pg_trigger
       JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE tgname IN ('published_insert', 'published_update_from', 'published_update_to', 'published_delete',
         'published_truncate') AND tgenabled = 'O' GROUP BY 1`,
    );
    const guarded = new Map(guards.map(({ table, guards: count }) => [table, count]));
    expect(tables.filter((table) => guarded.get(table) !== 5)).toEqual([]);
  });

  it("refuses to change, move, delete or empty what the year holds", async () => {
    for (const table of await tablesOfPlans()) {
      const rows = await harness.dataSource.query(
        `SELECT 1 FROM ${table} WHERE plan_id = '${planId}' LIMIT 1`,
      );
      const expected = APPEND_ONLY.has(table)
        ? expect.stringContaining("append-only")
        : rows.length > 0
          ? "PLAN_PUBLISHED"
          : "done";
      const own = `WHERE plan_id = '${planId}'`;
      expect([table, await answerTo(`UPDATE ${table} SET plan_id = plan_id ${own}`)]).toEqual([
        table,
        expected,
      ]);
      expect([table, await answerTo(`DELETE FROM ${table} ${own}`)]).toEqual([
        table,
        // What others refer to is kept by them too.
        expected === "PLAN_PUBLISHED" ? expect.stringMatching(/PLAN_PUBLISHED|foreign key/) : expected,
      ]);
      expect([table, await answerTo(`TRUNCATE ${table} CASCADE`)]).toEqual([
        table,
        expect.stringMatching(/PLAN_PUBLISHED|append-only/),
      ]);
    }
  });

  it("refuses to add to the year, and to move anything of another year into it", async () => {
    await harness.dataSource.query(
      `INSERT INTO agency (province_code, code, name, kind) VALUES ('SL', 'UBND-MOI', 'Ủy ban nhân dân mới', 'OTHER')`,
    );
    const inserts = [
      `INSERT INTO plan_agency SELECT plan_id, province_code, code, position, block, service_mode, mode_reason,
         criteria_set_code, quota_official, quota_reserve, quota_take_all FROM plan_agency
         JOIN agency USING (province_code) WHERE plan_id = '${planId}' AND agency_code = 'SNV' AND code = 'UBND-MOI'`,
      `INSERT INTO plan_stage VALUES ('${planId}', 'IMPROVE', 'OPEN', now(), NULL, NULL)`,
      `INSERT INTO ballot_import SELECT gen_random_uuid(), plan_id, file_name, 'x', 0, 0, 0, true, now(), 'x'
         FROM ballot_import WHERE plan_id = '${planId}'`,
      `INSERT INTO ballot (plan_id, import_id, serial, agency_code, form, validity, answers)
         SELECT plan_id, import_id, 'x' || serial, agency_code, form, validity, answers FROM ballot WHERE plan_id = '${planId}'`,
      `INSERT INTO score_run SELECT gen_random_uuid(), plan_id, number + 1, provisional, synthetic, created_at, created_by,
         input_digest, result_digest, algorithm_version, method, valid_ballots, void_ballots, result
         FROM score_run WHERE plan_id = '${planId}'`,
      `UPDATE plan_stage SET plan_id = '${planId}', stage = 'IMPROVE' WHERE plan_id = '${otherId}' AND stage = 'PREPARE'`,
    ];
    for (const sql of inserts) expect([sql, await answerTo(sql)]).toEqual([sql, "PLAN_PUBLISHED"]);
  });

  it("keeps the plan itself and its release as they are, and lets nobody make one up as published", async () => {
    for (const sql of [
      `UPDATE survey_plan SET state = 'ISSUED' WHERE id = '${planId}'`,
      `DELETE FROM survey_plan WHERE id = '${planId}'`,
      `INSERT INTO survey_plan SELECT (jsonb_populate_record(survey_plan, jsonb_build_object('id', gen_random_uuid(), 'year', 2033))).*
         FROM survey_plan WHERE id = '${planId}'`,
      `TRUNCATE survey_plan CASCADE`,
      `UPDATE release SET decision_number = '1' WHERE plan_id = '${planId}'`,
      `INSERT INTO release_page SELECT release_id, path || '/x', html, style_hash, digest FROM release_page LIMIT 1`,
    ]) {
      expect([sql, await answerTo(sql)]).toEqual([sql, "PLAN_PUBLISHED"]);
    }
    for (const sql of [`UPDATE release_page SET html = ''`, `DELETE FROM release_page`]) {
      expect(await answerTo(sql)).toContain("append-only");
    }
  });

  it("leaves other years free", async () => {
    expect(
      await answerTo(`UPDATE plan_agency SET mode_reason = mode_reason WHERE plan_id = '${otherId}'`),
    ).toBe("done");
  });
});
