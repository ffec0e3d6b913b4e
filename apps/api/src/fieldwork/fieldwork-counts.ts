import { findFieldworkBlockers, type FieldUnit, type FieldworkCount } from "@sipas/domain/fieldwork";
import type { Problem } from "@sipas/domain/kernel";
import type { EntityManager } from "typeorm";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { daysOfPlans, type DayCount } from "../plan/day-count.entity.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import type { FieldworkTotals } from "./fieldwork.types.ts";
import { FAILED_BEFORE } from "./issue-history.ts";

const COUNTS = `count(*) FILTER (WHERE unit.list = 'OFFICIAL' AND issue.serial IS NULL)::int AS waiting,
  count(issue.serial)::int AS issued,
  count(*) FILTER (WHERE issue.disposition = 'COLLECTED')::int AS collected,
  count(*) FILTER (WHERE issue.disposition = 'FAILED')::int AS failed,
  count(*) FILTER (WHERE issue.disposition = 'LOST')::int AS lost,
  count(*) FILTER (WHERE issue.disposition = 'ISSUED')::int AS held`;

/** An agency and enumerator a row, by roster and code; those whose units were all left waiting too. */
export function fieldworkCountsOf(manager: EntityManager, planId: string): Promise<FieldworkCount[]> {
  return manager.query(
    `SELECT unit.agency_code AS "agencyCode", unit.enumerator, ${COUNTS}
     FROM sample_unit unit
     JOIN plan_agency agency ON agency.plan_id = unit.plan_id AND agency.agency_code = unit.agency_code
     LEFT JOIN ballot_issue issue ON issue.unit_id = unit.id
     WHERE unit.plan_id = $1
     GROUP BY unit.agency_code, unit.enumerator, agency.position
     ORDER BY agency.position, unit.enumerator COLLATE "C"`,
    [planId],
  );
}

/** The day on which the last ballot of a plan came back; null where none did. */
export async function lastCollectedOn(manager: EntityManager, planId: string): Promise<string | null> {
  const [row]: { day: string | null }[] = await manager.query(
    `SELECT max(settled_on)::text AS day FROM ballot_issue WHERE plan_id = $1 AND disposition = 'COLLECTED'`,
    [planId],
  );
  return row!.day;
}

/** The fieldwork of plans in all; a plan without units is left out. */
export async function fieldworkTotalsOf(
  manager: EntityManager,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, FieldworkTotals>> {
  const rows: (FieldworkTotals & { readonly planId: string })[] = await manager.query(
    `SELECT unit.plan_id AS "planId", ${COUNTS}
     FROM sample_unit unit LEFT JOIN ballot_issue issue ON issue.unit_id = unit.id
     WHERE unit.plan_id = ANY($1) GROUP BY unit.plan_id`,
    [planIds],
  );
  return new Map(rows.map((row) => [row.planId, row]));
}

/** How many ballots came back on each day, of plans. */
export async function collectedByDay(
  manager: EntityManager,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DayCount[]>> {
  return daysOfPlans(
    await manager.query(
      `SELECT plan_id AS "planId", settled_on::text AS day, count(*)::int AS count FROM ballot_issue
       WHERE plan_id = ANY($1) AND disposition = 'COLLECTED' GROUP BY plan_id, settled_on ORDER BY settled_on`,
      [planIds],
    ),
  );
}

/** All that keeps fieldwork from being closed now. */
export async function fieldworkBlockersOf(
  manager: EntityManager,
  plan: Pick<SurveyPlanEntity, "id" | "provinceCode">,
): Promise<readonly Problem[]> {
  const counts = await fieldworkCountsOf(manager, plan.id);
  const units = await judgedUnitsOf(manager, plan.id);
  return findFieldworkBlockers(counts, units, await agencyNamesOf(manager, plan.provinceCode));
}

/** The units that the rules of the reserve look at: the reserve itself, and whoever failed or had. */
function judgedUnitsOf(manager: EntityManager, planId: string): Promise<FieldUnit[]> {
  return manager.query(
    `SELECT unit.agency_code AS "agencyCode", unit.unit, unit.list, unit.stratum, unit.position,
            issue.disposition, ${FAILED_BEFORE} AS "failedBefore"
     FROM sample_unit unit LEFT JOIN ballot_issue issue ON issue.unit_id = unit.id
     WHERE unit.plan_id = $1 AND (unit.list = 'RESERVE' OR issue.disposition = 'FAILED' OR ${FAILED_BEFORE})`,
    [planId],
  );
}
