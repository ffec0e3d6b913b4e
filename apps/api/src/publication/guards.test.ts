import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemOfConstraint } from "../platform/database/constraints.ts";
import { serialOf } from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { issuedPlan } from "../testing/plans.ts";
import { publishedYear, readyYear } from "../testing/publications.ts";

const YEAR = 2031;

let harness: Harness;
let officer: TestClient;
let planId: string;
let otherId: string;
let tables: readonly string[];

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  ({ planId } = await publishedYear(harness, officer, YEAR));
  ({ planId: otherId } = await readyYear(harness, officer, YEAR + 1));
  tables = await tablesOfPlans();
});
afterAll(() => harness.close());

/** What the database answers to the application's own connection. */
async function answerTo(sql: string, values: readonly unknown[] = []): Promise<unknown> {
  return harness.dataSource.query(sql, [...values]).then(
    () => "done",
    (error: unknown) => problemOfConstraint(error)?.code ?? String(error),
  );
}

async function idOf(sql: string): Promise<string> {
  const [row]: { id: string }[] = await harness.dataSource.query(sql);
  return row!.id;
}

/** Every table from which foreign keys lead to a plan, however many, or that names one. */
async function tablesOfPlans(): Promise<string[]> {
  const rows: { name: string }[] = await harness.dataSource.query(
    `WITH RECURSIVE resting (oid) AS (
       SELECT 'survey_plan'::regclass::oid
       UNION SELECT conrelid FROM pg_constraint JOIN resting ON confrelid = resting.oid WHERE contype = 'f'
     )
     SELECT oid::regclass::text AS name FROM resting WHERE oid <> 'survey_plan'::regclass
     UNION SELECT attrelid::regclass::text FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE attname = 'plan_id' AND relkind = 'r' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** What is deleted on its own day, whether or not the year is published. */
const ERASABLE = new Set(["contact.sample_contact"]);

/** How those without a plan's id know their plan: by this key of that table. */
const PARENTS: Readonly<Record<string, readonly [key: string, parent: string]>> = {
  callback_attempt: ["case_id", "callback_case"],
  "contact.sample_contact": ["unit_id", "sample_unit"],
  release_page: ["release_id", "release"],
};

function keyOf(table: string): string {
  return PARENTS[table]?.[0] ?? "plan_id";
}

/** The rows of the published year. */
function own(table: string): string {
  const [key, parent] = PARENTS[table] ?? [];
  if (key === undefined) return `plan_id = '${planId}'`;
  return `${key} IN (SELECT id FROM ${parent} WHERE plan_id = '${planId}')`;
}

/** A row more for the year: what differs from one that it has, or all of it where it has none. */
async function additions(): Promise<Readonly<Record<string, object>>> {
  const id = randomUUID();
  const at = "2031-10-01T00:00:00Z";
  const agency_code = "UBND-SONGMA";
  const file = { id, plan_id: planId, file_name: "x", digest: "x", imported_at: at, imported_by: "x" };
  const spareUnit = await idOf(
    `SELECT id FROM sample_unit WHERE ${own("sample_unit")}
     AND id NOT IN (SELECT unit_id FROM contact.sample_contact) LIMIT 1`,
  );
  const otherUnit = randomUUID();
  await harness.dataSource.query(
    `INSERT INTO sample_unit SELECT (jsonb_populate_record(row, $1)).* FROM sample_unit row WHERE plan_id = $2 LIMIT 1`,
    [JSON.stringify({ id: otherUnit, unit: "x", position: 99 }), otherId],
  );
  const otherFile = randomUUID();
  await harness.dataSource.query(
    `INSERT INTO fieldwork_import (id, plan_id, file_name, digest, added, changed, unchanged, blank, imported_at, imported_by)
     VALUES ($1, $2, 'x', 'x', 0, 0, 0, 0, now(), 'x')`,
    [otherFile, otherId],
  );
  await harness.dataSource.query(
    `INSERT INTO agency (province_code, code, name, kind) VALUES ('SL', 'UBND-MOI', 'Ủy ban nhân dân mới', 'OTHER')`,
  );
  const [{ id: someAccount }] = await harness.dataSource.query(`SELECT id FROM account LIMIT 1`);
  return {
    ballot: { id: 1_000_000, serial: "x" },
    ballot_import: { id, digest: "x" },
    ballot_issue: { serial: "x", unit_id: otherUnit },
    ballot_issue_correction: {
      seq: 1,
      plan_id: planId,
      unit_id: spareUnit,
      import_id: otherFile,
      correction: "TYPING_ERROR",
      serial: "x",
      disposition: "COLLECTED",
      issued_on: "2031-10-01",
    },
    callback_attempt: { id: 1_000_000, number: 2 },
    callback_case: { id, serial: serialOf(2, YEAR), position: 2 },
    callback_draw: { wave: 2 },
    "contact.sample_contact": { unit_id: spareUnit },
    fieldwork_import: { ...file, added: 0, changed: 0, unchanged: 0, blank: 0, corrected: 0 },
    plan_agency: { agency_code: "UBND-MOI" },
    plan_stage: { stage: "IMPROVE" },
    release: { id, edition: 2 },
    release_page: { path: "x" },
    sample_import: { id, digest: "x" },
    sample_shortfall: { plan_id: planId, agency_code, reason: "x" },
    sample_unit: { id, unit: "x", position: 99 },
    score_run: { id, number: 2 },
    stage_reopening: {
      id,
      plan_id: planId,
      stage: "BALLOTS",
      state: "REQUESTED",
      reason: "x",
      closings: [],
      requested_at: "2025-01-01",
      requested_by: "x",
      requested_account_id: someAccount,
      version: 1,
    },
  };
}

describe("the database's guard of a published year", () => {
  it("stands before every table that leads to a plan, for every verb; contacts may be deleted", async () => {
    expect(tables.length).toBeGreaterThan(10);
    const rows: { table: string; verbs: number }[] = await harness.dataSource.query(
      `SELECT tgrelid::regclass::text AS table, bit_or(tgtype::int & 60) AS verbs FROM pg_trigger
       JOIN pg_proc ON pg_proc.oid = tgfoid
       WHERE tgenabled = 'O' AND (proname LIKE 'refuse\\_published%' OR proname = 'refuse_change') GROUP BY 1`,
    );
    const guarded = new Map(rows.map(({ table, verbs }) => [table, verbs]));
    const [INSERT, DELETE, UPDATE, TRUNCATE] = [4, 8, 16, 32];
    for (const table of tables) {
      const verbs = INSERT | UPDATE | (ERASABLE.has(table) ? 0 : DELETE | TRUNCATE);
      expect([table, guarded.get(table)]).toEqual([table, verbs]);
    }
  });

  it("refuses to add to what the year holds", async () => {
    const added = await additions();
    expect(Object.keys(added).toSorted()).toEqual(tables.toSorted());
    for (const [table, change] of Object.entries(added)) {
      const sql = `INSERT INTO ${table} OVERRIDING SYSTEM VALUE
        SELECT (jsonb_populate_record((SELECT row FROM ${table} row WHERE ${own(table)} LIMIT 1), $1)).*`;
      expect([table, await answerTo(sql, [JSON.stringify(change)])]).toEqual([table, "PLAN_PUBLISHED"]);
    }
  });

  it("refuses to change, delete or empty it", async () => {
    for (const table of tables) {
      const isEmpty =
        (await harness.dataSource.query(`SELECT 1 FROM ${table} WHERE ${own(table)} LIMIT 1`)).length === 0;
      // What nothing changes in any year says so before the guard does; what others refer to is kept by them too.
      const refusal = expect.stringMatching(isEmpty ? /done|append-only/ : /PLAN_PUBLISHED|append-only/);
      const kept = expect.stringMatching(
        isEmpty ? /done|append-only/ : /PLAN_PUBLISHED|append-only|foreign key/,
      );
      const key = keyOf(table);
      expect([table, await answerTo(`UPDATE ${table} SET ${key} = ${key} WHERE ${own(table)}`)]).toEqual([
        table,
        refusal,
      ]);
      if (ERASABLE.has(table)) continue;
      expect([table, await answerTo(`DELETE FROM ${table} WHERE ${own(table)}`)]).toEqual([table, kept]);
      expect([table, await answerTo(`TRUNCATE ${table} CASCADE`)]).toEqual([
        table,
        expect.stringMatching(/PLAN_PUBLISHED|append-only/),
      ]);
    }
  });

  it("refuses to move anything of another year into it", async () => {
    const unit = await idOf(`SELECT id FROM sample_unit WHERE ${own("sample_unit")} AND unit = 'U3'`);
    for (const sql of [
      `UPDATE plan_stage SET plan_id = '${planId}', stage = 'IMPROVE' WHERE plan_id = '${otherId}' AND stage = 'PREPARE'`,
      `UPDATE contact.sample_contact SET unit_id = '${unit}'
         WHERE unit_id IN (SELECT id FROM sample_unit WHERE plan_id = '${otherId}')`,
    ]) {
      expect([sql, await answerTo(sql)]).toEqual([sql, "PLAN_PUBLISHED"]);
    }
  });

  it("keeps the plan itself and its release as they are, and lets nobody make one up as published", async () => {
    for (const sql of [
      `UPDATE survey_plan SET state = 'ISSUED' WHERE id = '${planId}'`,
      `DELETE FROM survey_plan WHERE id = '${planId}'`,
      `INSERT INTO survey_plan SELECT (jsonb_populate_record(survey_plan, jsonb_build_object('id', gen_random_uuid(), 'year', 2033))).*
         FROM survey_plan WHERE id = '${planId}'`,
      `TRUNCATE survey_plan CASCADE`,
      `UPDATE release SET decision_number = '1' WHERE plan_id = '${planId}'`,
    ]) {
      expect([sql, await answerTo(sql)]).toEqual([sql, "PLAN_PUBLISHED"]);
    }
  });

  it("lets the contacts be erased, after which the year is public as before", async () => {
    const page = async () => (await harness.stranger().fetch(`/cong-bo/sl/${YEAR}`)).text();
    const before = await page();
    const contacts = `contact.sample_contact WHERE ${own("contact.sample_contact")}`;
    expect(await harness.dataSource.query(`SELECT 1 FROM ${contacts}`)).toHaveLength(1);
    expect(await answerTo(`DELETE FROM ${contacts}`)).toBe("done");
    expect(await harness.dataSource.query(`SELECT 1 FROM ${contacts}`)).toHaveLength(0);
    expect(await page()).toBe(before);
  });

  it("leaves other years free", async () => {
    const unit = `unit_id IN (SELECT id FROM sample_unit WHERE plan_id = '${otherId}')`;
    const { id: draftId } = await issuedPlan(officer, YEAR + 2);
    for (const sql of [
      `UPDATE plan_agency SET mode_reason = mode_reason WHERE plan_id = '${draftId}'`,
      `UPDATE contact.sample_contact SET address = 'x' WHERE ${unit}`,
      `INSERT INTO callback_attempt OVERRIDING SYSTEM VALUE
         SELECT (jsonb_populate_record(row, '{"id": 1000001, "number": 2}')).* FROM callback_attempt row
         WHERE case_id IN (SELECT id FROM callback_case WHERE plan_id = '${otherId}')`,
    ]) {
      expect([sql, await answerTo(sql)]).toEqual([sql, "done"]);
    }
  });
});
