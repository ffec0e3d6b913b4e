import { findCloseBlockers, findDrawBlockers, type CloseFacts, type DrawFacts } from "@sipas/domain/callback";
import type { Problem } from "@sipas/domain/kernel";
import type { EntityManager } from "typeorm";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { CallbackDrawEntity } from "./callback-draw.entity.ts";
import { callbackListLengthOf } from "./callback-list.ts";

type Plan = Pick<SurveyPlanEntity, "id" | "provinceCode" | "state">;

export async function drawFacts(
  manager: EntityManager,
  plan: Plan,
  validBallots: number,
): Promise<DrawFacts> {
  return {
    planState: plan.state,
    ballots: await stageStateOf(manager, plan.id, "BALLOTS"),
    drawn: await manager.existsBy(CallbackDrawEntity, { planId: plan.id }),
    validBallots,
  };
}

/** All that keeps the callbacks of a plan from being drawn now. */
export async function drawBlockersOf(manager: EntityManager, plan: Plan): Promise<readonly Problem[]> {
  return findDrawBlockers(await drawFacts(manager, plan, await callbackListLengthOf(manager, plan.id)));
}

/** All that keeps the verification of a plan from being closed now. */
export async function closeBlockersOf(manager: EntityManager, plan: Plan): Promise<readonly Problem[]> {
  const names = await agencyNamesOf(manager, plan.provinceCode);
  const open: { agency_code: string; cases: number }[] = await manager.query(
    `SELECT agency_code, count(*)::int AS cases FROM callback_case
     WHERE plan_id = $1 AND state = 'OPEN' GROUP BY agency_code ORDER BY agency_code`,
    [plan.id],
  );
  return findCloseBlockers({
    planState: plan.state,
    callback: await stageStateOf(manager, plan.id, "CALLBACK"),
    open: open.map(({ agency_code: agencyCode, cases }) => ({
      agencyCode,
      agencyName: names.get(agencyCode) ?? agencyCode,
      cases,
    })),
    unapplied: await unappliedSerials(manager, plan.id),
  } satisfies CloseFacts);
}

async function unappliedSerials(manager: EntityManager, planId: string): Promise<string[]> {
  const rows: { serial: string }[] = await manager.query(
    `SELECT serial FROM callback_case JOIN ballot USING (plan_id, serial)
     WHERE plan_id = $1 AND callback_case.state = 'CLOSED'
       AND (CASE WHEN consequence = 'VOID' THEN ballot.validity <> 'VOID' ELSE ballot.void_reason = 'CALLBACK' END) ORDER BY serial LIMIT 100`,
    [planId],
  );
  return rows.map(({ serial }) => serial);
}
