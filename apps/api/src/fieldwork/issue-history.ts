import type { EntityManager } from "typeorm";
import type { BallotIssueCorrection } from "./fieldwork.types.ts";

/** Corrections of one unit that are shown. */
const MOST_SHOWN = 10;

/** Whether the unit `unit` once stood as failed and was corrected since. */
export const FAILED_BEFORE = `EXISTS (
  SELECT FROM ballot_issue_correction history WHERE history.unit_id = unit.id AND history.disposition = 'FAILED')`;

/** What was recorded of the units' ballots before, of each unit the newest correction first. */
export function correctionsOf(
  manager: EntityManager,
  unitIds: readonly string[],
): Promise<BallotIssueCorrection[]> {
  return manager.query(
    `SELECT history.* FROM unnest($1::uuid[]) AS given (unit_id)
     CROSS JOIN LATERAL (
       SELECT history.unit_id AS "unitId", history.correction, history.serial, history.disposition, history.reason,
              history.issued_on::text AS "issuedOn", history.settled_on::text AS "settledOn",
              file.imported_at AS "correctedAt", file.imported_by AS "correctedBy"
       FROM ballot_issue_correction history JOIN fieldwork_import file ON file.id = history.import_id
       WHERE history.unit_id = given.unit_id ORDER BY history.seq DESC LIMIT ${MOST_SHOWN}
     ) history`,
    [unitIds],
  );
}
