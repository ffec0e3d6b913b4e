import { CALL_DIRECTION_LABELS, judgeCall, type CaseChange, type LoggedCall } from "@sipas/domain/callback";
import { accept, type Decision } from "@sipas/domain/kernel";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { record } from "../audit/record.ts";
import { voidByCallback } from "../ballot/ballot.service.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { CallbackAttemptEntity } from "./callback-attempt.entity.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";
import { caseSubject, FREE, type PlanCase } from "./held-case.ts";
import type { CallbackLogged } from "./calling.types.ts";

type Stored = { readonly subjectId: string; readonly result: CallbackLogged };

/** Stores a call of a case that the actor holds, with what follows from it; its subject is the call. */
export async function logCall(tx: Tx, { held, plan }: PlanCase, call: LoggedCall): Promise<Decision<Stored>> {
  const judged = judgeCall(held, call, plan.callback, tx.at.getTime());
  if (!judged.ok) return judged;
  if (!(await saveVersioned(tx, CallbackCaseEntity, held, columnsOf(tx, judged.value, call)))) {
    return staleVersion();
  }
  const attempt = attemptOf(tx, held, judged.value.attempts, call);
  const { identifiers } = await tx.manager.insert(CallbackAttemptEntity, attempt);
  if (judged.value.consequence === "VOID") {
    const applied = await voidByCallback(tx, held.planId, held.serial);
    if (!applied.ok) return applied;
  }
  await record(tx, "callback.attempt", caseSubject(held), [
    { label: "Cuộc gọi thứ", value: String(attempt.number) },
    { label: "Chiều gọi", value: CALL_DIRECTION_LABELS[call.direction] },
    { label: "Kết quả", value: CALLBACK_OUTCOME_LABELS[call.outcome] },
  ]);
  const subjectId = String(identifiers[0]!["id"]);
  return accept({ subjectId, result: loggedOf(held, call, judged.value) });
}

/**
 * What a stored call came to, as it was answered when it was logged: it follows from the call and
 * from the rule of the issued plan, never from the case as it stands, which others may have called since.
 */
export async function loggedBy(tx: Tx, attemptId: string): Promise<Decision<CallbackLogged>> {
  const attempt = await tx.manager.findOneByOrFail(CallbackAttemptEntity, { id: attemptId });
  const called = await tx.manager.findOneByOrFail(CallbackCaseEntity, { id: attempt.caseId });
  const plan = await tx.manager.findOneByOrFail(SurveyPlanEntity, { id: called.planId });
  const call = { ...attempt, callBackAt: attempt.callBackAt && attempt.callBackAt.getTime() };
  const judged = judgeCall({ attempts: attempt.number - 1 }, call, plan.callback, attempt.at.getTime());
  return judged.ok ? accept(loggedOf(called, call, judged.value)) : judged;
}

function attemptOf(tx: Tx, { id: caseId }: CallbackCaseEntity, number: number, call: LoggedCall) {
  return {
    caseId,
    number,
    at: tx.at,
    accountId: tx.actor.accountId,
    organisationId: tx.actor.organisationId,
    callerName: tx.actor.displayName,
    direction: call.direction,
    outcome: call.outcome,
    statements: call.statements && [...call.statements],
    callBackAt: instantOf(call.callBackAt),
  };
}

function columnsOf(tx: Tx, judged: CaseChange, call: LoggedCall): Partial<CallbackCaseEntity> {
  const isClosed = judged.state === "CLOSED";
  return {
    ...FREE,
    state: judged.state,
    attempts: judged.attempts,
    nextCallAt: instantOf(judged.nextCallAt),
    promisedBy: call.outcome === "CALL_BACK" ? tx.actor.accountId : null,
    outcome: judged.outcome,
    statements: isClosed && call.statements ? [...call.statements] : null,
    consequence: judged.consequence,
    closedAt: isClosed ? tx.at : null,
    closedByOrganisationId: isClosed ? tx.actor.organisationId : null,
    closedBy: isClosed ? tx.actor.displayName : null,
  };
}

function instantOf(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}

function loggedOf(
  { id: caseId, serial }: CallbackCaseEntity,
  { outcome }: LoggedCall,
  { attempts: callNumber, nextCallAt, consequence }: CaseChange,
): CallbackLogged {
  return { caseId, serial, outcome, callNumber, nextCallAt: instantOf(nextCallAt), consequence };
}
