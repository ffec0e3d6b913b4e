import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";
import { loadReferenceData } from "./load.ts";

const TABLES = [
  "province",
  "organisation",
  "agency",
  "lineage_event",
  "lineage_agency",
  "roster_year",
  "roster_entry",
] as const;

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

const run = (sql: string) => harness.dataSource.query(sql);
const load = () => loadReferenceData(harness.dataSource);

/** Every row of the reference data; with `version` also the transaction that wrote it. */
async function stored(version: "" | ", xmin::text" = "") {
  const rows = TABLES.map((table) => run(`SELECT *${version} FROM ${table} ORDER BY ${table}::text`));
  return Promise.all(rows);
}

describe("the reference data that ships", () => {
  it("touches no row when it is loaded again and nothing has changed", async () => {
    const before = await stored(", xmin::text");
    await load();
    expect(await stored(", xmin::text")).toEqual(before);
  });

  it("changes what differs and leaves the rest alone", async () => {
    const before = await stored();
    const [agency] = await run(`SELECT xmin::text FROM agency WHERE code = 'STC'`);
    await run(`UPDATE province SET name = 'Tên cũ'`);
    await run(`UPDATE organisation SET agency_code = NULL WHERE name = 'Sở Nội vụ'`);
    await run(`UPDATE agency SET name = 'Tên cũ' WHERE code = 'SNV'`);
    await run(
      `UPDATE roster_entry SET service_mode = 'IN_PERSON', mode_reason = 'Cũ' WHERE agency_code = 'SNV'`,
    );
    await load();
    expect(await stored()).toEqual(before);
    expect(await run(`SELECT xmin::text FROM agency WHERE code = 'STC'`)).toEqual([agency]);
  });

  it("brings back the agencies of an event, and an event that went", async () => {
    const before = await stored();
    await run(`DELETE FROM lineage_agency WHERE agency_code = 'UBND-03646'`);
    await run(`DELETE FROM lineage_event WHERE kind = 'RENAME'`);
    await run(`UPDATE lineage_event SET note = 'Cũ' WHERE kind = 'TRANSFER'`);
    await load();
    expect(await stored()).toEqual(before);
  });

  it("leaves alone what a person has changed or confirmed", async () => {
    const before = await stored();
    await run(
      `UPDATE agency SET name = 'Sở Nội vụ tỉnh', version = 2 WHERE code = 'SNV' AND province_code = 'SL'`,
    );
    await run(`UPDATE lineage_event SET note = 'Đã sửa', version = 2 WHERE kind = 'RENAME'`);
    await run(
      `UPDATE lineage_event SET basis = 'QĐ', confirmed_at = now(), confirmed_by = 'A' WHERE kind = 'SPLIT'`,
    );
    const theirs = await stored();
    await load();
    expect(await stored()).toEqual(theirs);
    await run(`UPDATE agency SET version = 1 WHERE code = 'SNV'`);
    await run(`UPDATE lineage_event SET version = 1, confirmed_at = NULL, confirmed_by = NULL`);
    await load();
    expect(await stored()).toEqual(before);
  });

  it("puts a roster in order whose entries moved, went or came", async () => {
    const before = await stored();
    await run(`DELETE FROM roster_entry WHERE position = 0`);
    await run(`UPDATE roster_entry SET position = 1000 - position`);
    await run(
      `INSERT INTO agency (province_code, code, name, kind) VALUES ('SL', 'CU', 'Cơ quan đã giải thể', 'OTHER')`,
    );
    await run(`INSERT INTO roster_entry VALUES ('SL', 2024, 'CU', 0, 'DEPARTMENT', 'IN_PERSON', 'Cũ')`);
    await run(`INSERT INTO roster_year VALUES ('SL', 2023, '2023-09-30', '[]', false)`);
    await run(`INSERT INTO roster_entry VALUES ('SL', 2023, 'CU', 0, 'DEPARTMENT', 'IN_PERSON', 'Cũ')`);
    await load();
    const kept = await run(`SELECT year FROM roster_entry WHERE agency_code = 'CU'`);
    expect(kept).toEqual([{ year: 2023 }]);
    await run(`DELETE FROM roster_entry WHERE agency_code = 'CU'`);
    await run(`DELETE FROM roster_year WHERE year = 2023`);
    await run(`DELETE FROM agency WHERE code = 'CU'`);
    expect(await stored()).toEqual(before);
  });

  it("is loaded whole or not at all", async () => {
    await run(`UPDATE agency SET name = 'Tên cũ' WHERE code = 'SNV'`);
    await run(`ALTER TABLE roster_entry RENAME TO away`);
    await expect(load()).rejects.toThrow("roster_entry");
    expect(await run(`SELECT name FROM agency WHERE code = 'SNV'`)).toEqual([{ name: "Tên cũ" }]);
    await run(`ALTER TABLE away RENAME TO roster_entry`);
    await load();
    expect(await run(`SELECT name FROM agency WHERE code = 'SNV'`)).toEqual([{ name: "Sở Nội vụ" }]);
  });
});
