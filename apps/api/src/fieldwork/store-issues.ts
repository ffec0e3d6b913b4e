import type { BallotIssue, IssueRow } from "@sipas/domain/fieldwork";
import { batchesOf } from "../platform/database/batches.ts";
import { queryLong } from "../platform/database/copy.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";

/**
 * Issues ballots, moves on those that were issued before and puts corrected ones in the place of what
 * the history keeps. The enumerator is that of the unit.
 */
export async function storeIssues(
  tx: Tx,
  planId: string,
  importId: string,
  rows: readonly IssueRow[],
): Promise<void> {
  // All that is corrected goes before anything comes: serials may change places.
  const corrected = rows.filter(({ correction }) => correction !== null);
  for (const batch of batchesOf(corrected)) await keepHistory(tx, planId, importId, batch);
  for (const batch of batchesOf(rows)) await storeBatch(tx, planId, batch);
}

/** Moves what was recorded of the units into the history of corrections. */
async function keepHistory(
  tx: Tx,
  planId: string,
  importId: string,
  rows: readonly IssueRow[],
): Promise<void> {
  await queryLong(
    tx.manager,
    `WITH gone AS (
       DELETE FROM ballot_issue issue USING unnest($3::uuid[], $4::text[]) AS given (unit_id, correction)
       WHERE issue.plan_id = $1 AND issue.unit_id = given.unit_id
       RETURNING issue.*, given.correction
     )
     INSERT INTO ballot_issue_correction
       (plan_id, import_id, unit_id, correction, serial, disposition, reason, issued_on, settled_on)
     SELECT plan_id, $2, unit_id, correction, serial, disposition, reason, issued_on, settled_on FROM gone`,
    [planId, importId, rows.map(({ unitId }) => unitId), rows.map(({ correction }) => correction?.reason)],
  );
}

async function storeBatch(tx: Tx, planId: string, rows: readonly IssueRow[]): Promise<void> {
  const issued = rows.filter((row): row is IssueRow & { issue: BallotIssue } => row.issue !== null);
  const issues = issued.map(({ issue }) => issue);
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
      issued.map(({ unitId }) => unitId),
      issues.map(({ serial }) => serial),
      issues.map(({ disposition }) => disposition),
      issues.map(({ reason }) => reason),
      issues.map(({ issuedOn }) => issuedOn),
      issues.map(({ settledOn }) => settledOn),
    ],
  );
}
