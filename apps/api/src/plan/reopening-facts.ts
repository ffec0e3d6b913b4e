import type { Problem } from "@sipas/domain/kernel";
import type { ReopeningFacts, Stage } from "@sipas/domain/plan";
import type { EntityManager } from "typeorm";
import { PlanStageEntity } from "./plan-stage.entity.ts";
import type { SurveyPlanEntity } from "./survey-plan.entity.ts";

/** What a later module has against a stage being opened again. */
type ReopeningGuard = (manager: EntityManager, planId: string) => Promise<readonly Problem[]>;

/** Given by the modules that know the facts, since this one does not ask downstream. */
export type ReopeningGuards = Partial<Record<Stage, ReopeningGuard>>;

export async function reopeningFactsOf(
  manager: EntityManager,
  plan: Pick<SurveyPlanEntity, "id" | "state">,
  stage: Stage,
  guards: ReopeningGuards,
): Promise<ReopeningFacts> {
  const rows = await manager.findBy(PlanStageEntity, { planId: plan.id });
  return {
    planState: plan.state,
    stages: new Map(rows.map((row) => [row.stage, row.state])),
    others: (await guards[stage]?.(manager, plan.id)) ?? [],
  };
}

/** When a stage of each plan was last opened again; plans without are left out. */
export async function lastReopenings(
  manager: EntityManager,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows: { plan_id: string; at: Date }[] = await manager.query(
    `SELECT plan_id, max(settled_at) AS at FROM stage_reopening
     WHERE plan_id = ANY($1) AND state = 'CONFIRMED' GROUP BY plan_id`,
    [planIds],
  );
  return new Map(rows.map(({ plan_id, at }) => [plan_id, at]));
}
