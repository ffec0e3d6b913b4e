import { serialNotCollected, serialOfOtherAgency, storedSerial } from "@sipas/domain/ballot";
import type { Disposition } from "@sipas/domain/fieldwork";
import type { CellProblem } from "@sipas/domain/kernel";
import { agencyNameOf } from "@sipas/domain/plan";
import type { EntityManager } from "typeorm";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { queryLong } from "../platform/database/copy.ts";
import type { ImportReport } from "../platform/import-report.ts";

/** Staged ballots that something is wrong with: what is selected of them, and the tables and condition that find them. */
interface Search<Found> {
  readonly select: string;
  readonly from: string;
  readonly problemOf: (found: Found) => CellProblem;
}

/** Reports every staged ballot whose serial the plan has already. */
export function findStoredSerials(
  manager: EntityManager,
  planId: string,
  report: ImportReport,
): Promise<void> {
  return reportSerials<{ fileName: string }>(manager, planId, report, {
    select: `file.file_name AS "fileName"`,
    from: `JOIN ballot ON ballot.plan_id = $1 AND ballot.serial = staged.serial
           JOIN ballot_import file ON file.id = ballot.import_id`,
    problemOf: ({ fileName }) => storedSerial(fileName),
  });
}

/**
 * Reports every staged ballot that fieldwork disputes: its serial was issued for another agency or,
 * once fieldwork is closed, did not come back. What fieldwork has not recorded yet is no dispute.
 */
export async function findDisputedSerials(
  manager: EntityManager,
  { id: planId, provinceCode }: Pick<SurveyPlanEntity, "id" | "provinceCode">,
  report: ImportReport,
): Promise<void> {
  const names = await agencyNamesOf(manager, provinceCode);
  await reportSerials<{ agencyCode: string }>(manager, planId, report, {
    select: `issue.agency_code AS "agencyCode"`,
    from: `JOIN ballot_issue issue ON issue.plan_id = $1 AND issue.serial = staged.serial
           WHERE issue.agency_code <> staged.agency_code`,
    problemOf: ({ agencyCode }) => serialOfOtherAgency(`${agencyNameOf(agencyCode, names)} (${agencyCode})`),
  });
  if ((await stageStateOf(manager, planId, "FIELDWORK")) !== "CLOSED") return;
  await reportSerials<{ disposition: Disposition | null }>(manager, planId, report, {
    select: "issue.disposition",
    from: `LEFT JOIN ballot_issue issue ON issue.plan_id = $1 AND issue.serial = staged.serial
           WHERE issue.disposition IS DISTINCT FROM 'COLLECTED'`,
    problemOf: ({ disposition }) => serialNotCollected(disposition),
  });
}

/** Reports what a search finds, by line: as many as the report has room for, the others counted. */
async function reportSerials<Found extends object>(
  manager: EntityManager,
  planId: string,
  report: ImportReport,
  { select, from, problemOf }: Search<Found>,
): Promise<void> {
  const rows = await queryLong<Found & { readonly line: number; readonly total: number }>(
    manager,
    `SELECT staged.line, ${select}, count(*) OVER ()::int AS total
     FROM ballot_staging staged ${from} ORDER BY staged.line LIMIT $2`,
    [planId, report.room + 1],
  );
  const kept = rows.slice(0, report.room);
  for (const row of kept) report.add({ ...problemOf(row), line: row.line, column: "serial" });
  report.addUncounted((rows[0]?.total ?? 0) - kept.length);
}
