import { randomUUID } from "node:crypto";
import { storedBefore, type SampleRow } from "@sipas/domain/sample";
import { batchesOf } from "../platform/database/batches.ts";
import { queryLong } from "../platform/database/copy.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import type { ImportReport } from "../platform/import-report.ts";

/** Reports every row whose unit, or whose place in its list, an earlier file of the plan has taken. */
export async function reportStored(
  tx: Tx,
  planId: string,
  rows: readonly SampleRow[],
  report: ImportReport,
): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const found = await queryLong<{ line: number; what: "unit" | "order"; file_name: string }>(
      tx.manager,
      `SELECT given.line, CASE WHEN kept.unit = given.unit THEN 'unit' ELSE 'order' END AS what, file.file_name
       FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])
         AS given (line, agency_code, unit, list, stratum, position)
       JOIN sample_unit kept ON kept.plan_id = $1 AND kept.agency_code = given.agency_code AND
         (kept.unit = given.unit
          OR (kept.list = given.list AND kept.stratum = given.stratum AND kept.position = given.position))
       JOIN sample_import file ON file.id = kept.import_id
       ORDER BY given.line`,
      [planId, batch.map((row) => row.line), ...keysOf(batch)],
    );
    for (const { line, what, file_name } of found) {
      report.add({ ...storedBefore(what, file_name), line, column: what });
    }
  }
}

/** Puts the units and their contacts into the plan. */
export async function storeUnits(
  tx: Tx,
  planId: string,
  importId: string,
  rows: readonly SampleRow[],
): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const ids = batch.map(() => randomUUID());
    await queryLong(
      tx.manager,
      `INSERT INTO sample_unit (plan_id, import_id, id, agency_code, unit, list, stratum, position, area, enumerator)
       SELECT $1, $2, * FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[],
         $9::text[], $10::text[])`,
      [
        planId,
        importId,
        ids,
        ...keysOf(batch),
        batch.map((row) => row.area),
        batch.map((row) => row.enumerator),
      ],
    );
    const contacts = batch.map((row) => row.contact);
    await queryLong(
      tx.manager,
      `INSERT INTO contact.sample_contact (unit_id, full_name, phone, address)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[])`,
      [
        ids,
        contacts.map(({ fullName }) => fullName),
        contacts.map(({ phone }) => phone),
        contacts.map(({ address }) => address),
      ],
    );
  }
}

/** What names a unit and its place, a column each. */
function keysOf(rows: readonly SampleRow[]): readonly (readonly (string | number)[])[] {
  return [
    rows.map((row) => row.agencyCode),
    rows.map((row) => row.unit),
    rows.map((row) => row.list),
    rows.map((row) => row.stratum),
    rows.map((row) => row.position),
  ];
}
