import type { IssueRow } from "@sipas/domain/fieldwork";
import { queryLong } from "../platform/database/copy.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";

/** Rows of one statement: their values go as arrays, so this bounds memory and nothing else. */
const BATCH = 5_000;

/** Issues ballots and moves on those that were issued before; the enumerator is that of the unit. */
export async function storeIssues(tx: Tx, planId: string, rows: readonly IssueRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const issues = batch.map(({ issue }) => issue);
    await queryLong(
      tx.manager,
      `INSERT INTO ballot_issue (plan_id, serial, unit_id, agency_code, enumerator, disposition, reason, issued_on, settled_on)
       SELECT $1, given.serial, unit.id, unit.agency_code, unit.enumerator, given.disposition, given.reason,
              given.issued_on, given.settled_on
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[])
         AS given (unit_id, serial, disposition, reason, issued_on, settled_on)
       JOIN sample_unit unit ON unit.id = given.unit_id
       ON CONFLICT (plan_id, serial) DO UPDATE SET disposition = excluded.disposition, reason = excluded.reason,
         issued_on = excluded.issued_on, settled_on = excluded.settled_on`,
      [
        planId,
        batch.map(({ unitId }) => unitId),
        issues.map(({ serial }) => serial),
        issues.map(({ disposition }) => disposition),
        issues.map(({ reason }) => reason),
        issues.map(({ issuedOn }) => issuedOn),
        issues.map(({ settledOn }) => settledOn),
      ],
    );
  }
}
