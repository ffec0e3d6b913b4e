import { accept, type Decision } from "@sipas/domain/kernel";
import type { EntityManager } from "typeorm";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { CallbackAttemptEntity } from "./callback-attempt.entity.ts";
import type { CallbackCaseEntity } from "./callback-case.entity.ts";
import { CallbackCard, CallbackQueueEmpty } from "./calling.types.ts";
import { lockHeldCase } from "./held-case.ts";

/** The card of a case that is held. */
export async function cardOf(
  manager: EntityManager,
  held: CallbackCaseEntity,
  plan: SurveyPlanEntity,
): Promise<CallbackCard> {
  const earlierCalls = await manager.find(CallbackAttemptEntity, {
    where: { caseId: held.id },
    order: { number: "ASC" },
  });
  return Object.assign(new CallbackCard(), {
    caseId: held.id,
    version: held.version,
    serial: held.serial,
    agencyCode: held.agencyCode,
    heldUntil: held.heldUntil!,
    direction: held.direction,
    callNumber: held.attempts + 1,
    callLimit: plan.callback.attempts,
    earlierCalls,
    statements: plan.callback.statements,
    year: plan.year,
    decisionNumber: plan.decisionNumber,
    decisionDate: plan.decisionDate,
  });
}

/** The card of a case that the actor still holds; what a repeated taking answers. */
export async function heldCardOf(tx: Tx, caseId: string): Promise<Decision<CallbackCard>> {
  const found = await lockHeldCase(tx, caseId);
  return found.ok ? accept(await cardOf(tx.manager, found.value.held, found.value.plan)) : found;
}

/** What is left where nothing can be called now. */
export async function emptyQueue(tx: Tx, planId: string): Promise<CallbackQueueEmpty> {
  const [row]: { open: number; next_due_at: Date | null }[] = await tx.manager.query(
    `SELECT count(*)::int AS open, min(next_call_at) FILTER (WHERE next_call_at > $3) AS next_due_at
     FROM callback_case WHERE plan_id = $1 AND state = 'OPEN' AND agency_code IS DISTINCT FROM $2`,
    [planId, tx.actor.agencyCode, tx.at],
  );
  return Object.assign(new CallbackQueueEmpty(), { open: row!.open, nextDueAt: row!.next_due_at });
}
