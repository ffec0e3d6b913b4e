import { DOUBTFUL_OUTCOMES, REACHED_OUTCOMES, type CallbackCounts } from "@sipas/domain/callback";
import type { EntityManager } from "typeorm";
import { daysOfPlans, type DayCount } from "../plan/day-count.entity.ts";
import type { CallbackGrouping } from "./callback.types.ts";

/** Counts of one group of cases. */
export interface GroupCounts extends CallbackCounts {
  readonly key: string;
}

const COLUMN: Record<CallbackGrouping, string> = {
  ORGANISATION: "closed_by_organisation_id",
  AGENCY: "agency_code",
  ENUMERATOR: "enumerator",
};

const COUNTS = `count(*)::int AS drawn,
  count(*) FILTER (WHERE state = 'CLOSED')::int AS called,
  count(*) FILTER (WHERE outcome = ANY($2))::int AS reached,
  count(*) FILTER (WHERE outcome = 'CONFIRMED')::int AS confirmed,
  count(*) FILTER (WHERE outcome = ANY($3))::int AS doubtful`;

/** The cases of a plan in all. */
export async function countCases(manager: EntityManager, planId: string): Promise<CallbackCounts> {
  const [row]: CallbackCounts[] = await manager.query(
    `SELECT ${COUNTS} FROM callback_case WHERE plan_id = $1`,
    [planId, REACHED_OUTCOMES, DOUBTFUL_OUTCOMES],
  );
  return row!;
}

/** The cases of plans in all; a plan without cases is left out. */
export async function countCasesOfPlans(
  manager: EntityManager,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, CallbackCounts>> {
  const rows: (CallbackCounts & { readonly planId: string })[] = await manager.query(
    `SELECT plan_id AS "planId", ${COUNTS} FROM callback_case WHERE plan_id = ANY($1) GROUP BY plan_id`,
    [planIds, REACHED_OUTCOMES, DOUBTFUL_OUTCOMES],
  );
  return new Map(rows.map((row) => [row.planId, row]));
}

/** The cases of a plan by what they have in common; by organisation only those it closed. */
export function countGroups(
  manager: EntityManager,
  planId: string,
  by: CallbackGrouping,
): Promise<GroupCounts[]> {
  const column = COLUMN[by];
  return manager.query(
    `SELECT ${column} AS key, ${COUNTS} FROM callback_case
     WHERE plan_id = $1 AND ${column} IS NOT NULL GROUP BY ${column} ORDER BY ${column}`,
    [planId, REACHED_OUTCOMES, DOUBTFUL_OUTCOMES],
  );
}

/** How many cases of plans were closed on each day in Việt Nam. */
export async function calledByDay(
  manager: EntityManager,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DayCount[]>> {
  return daysOfPlans(
    await manager.query(
      `SELECT plan_id AS "planId", (closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS day,
              count(*)::int AS count
       FROM callback_case WHERE plan_id = ANY($1) AND closed_at IS NOT NULL GROUP BY plan_id, day ORDER BY day`,
      [planIds],
    ),
  );
}
