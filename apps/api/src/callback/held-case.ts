import { checkHolder, type CaseAtHand } from "@sipas/domain/callback";
import { accept, type Decision } from "@sipas/domain/kernel";
import type { AuditSubject } from "../audit/record.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { notFound } from "../platform/errors.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";

/** A case and the plan it belongs to. */
export interface PlanCase {
  readonly held: CallbackCaseEntity;
  readonly plan: SurveyPlanEntity;
}

/** A case of the actor's province, locked until the transaction ends. */
export async function lockCase(tx: Tx, id: string): Promise<PlanCase> {
  const held =
    isUuid(id) &&
    (await tx.manager.findOne(CallbackCaseEntity, { where: { id }, lock: { mode: "pessimistic_write" } }));
  const plan =
    held &&
    (await tx.manager.findOneBy(SurveyPlanEntity, { id: held.planId, provinceCode: tx.actor.provinceCode }));
  if (!held || !plan) throw notFound("phiếu phúc tra");
  return { held, plan };
}

/** The same, when the actor holds it now. */
export async function lockHeldCase(tx: Tx, id: string): Promise<Decision<PlanCase>> {
  const found = await lockCase(tx, id);
  const holder = checkHolder(atHand(found.held), tx.actor.accountId, tx.at.getTime());
  return holder.ok ? accept(found) : holder;
}

/** A case as the rules of calling see it. */
export function atHand({ state, attempts, holderAccountId, heldUntil }: CallbackCaseEntity): CaseAtHand {
  return { state, attempts, holder: holderAccountId, heldUntil: heldUntil && heldUntil.getTime() };
}

/** The columns of a case that nobody holds. */
export const FREE = { holderAccountId: null, heldUntil: null, direction: "OUTGOING" } as const;

export function caseSubject({ id, serial }: Pick<CallbackCaseEntity, "id" | "serial">): AuditSubject {
  return { type: "callbackCase", id, label: `Phúc tra phiếu ${serial}` };
}
