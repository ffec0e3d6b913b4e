import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { accept, type Decision } from "@sipas/domain/kernel";
import {
  confirmReopening,
  requestReopening,
  requireWaiting,
  RETURNS,
  STAGE_LABELS,
  type ReopenableStage,
} from "@sipas/domain/plan";
import { In } from "typeorm";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";
import { record, type AuditSubject } from "../audit/record.ts";
import { isUuid } from "../platform/database/ids.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { lockPlan } from "./plan-record.ts";
import { PlanStageEntity } from "./plan-stage.entity.ts";
import { reopenStage } from "./plan-stages.ts";
import { reopeningFactsOf, type ReopeningGuards } from "./reopening-facts.ts";
import type {
  ConfirmStageReopeningInput,
  RequestStageReopeningInput,
  WithdrawStageReopeningInput,
} from "./reopening.types.ts";
import { StageReopeningEntity, type FormerClosing } from "./stage-reopening.entity.ts";
import type { SurveyPlanEntity } from "./survey-plan.entity.ts";

type ReopeningAction = "reopening.request" | "reopening.confirm" | "reopening.withdraw";

const NAME = "đề nghị mở lại";

/** Opens closed stages again: one person asks with a reason, another confirms. */
export class ReopeningService {
  readonly #uow: UnitOfWork;
  readonly #guards: ReopeningGuards;

  constructor(uow: UnitOfWork, guards: ReopeningGuards) {
    this.#uow = uow;
    this.#guards = guards;
  }

  request(actor: Actor, input: RequestStageReopeningInput): Promise<Decision<StageReopeningEntity>> {
    assertCan(actor, "reopening.request");
    return this.#once(actor, "reopening.request", input, async (tx) => {
      const plan = await lockPlan(tx, input.planId);
      const facts = await reopeningFactsOf(tx.manager, plan, input.stage, this.#guards);
      const waiting = await tx.manager.findOneBy(StageReopeningEntity, {
        planId: plan.id,
        stage: input.stage as ReopenableStage,
        state: "REQUESTED",
      });
      const decision = requestReopening(input.stage, input.reason, facts, waiting);
      if (!decision.ok) return decision;
      const reopening = await insert(tx, plan, input.stage as ReopenableStage, decision.value);
      await record(tx, "reopening.request", subjectOf(plan, reopening), detailsOf(reopening));
      return accept(reopening);
    });
  }

  /** The stage is open from now on; how it was closed before stays in the request. */
  confirm(actor: Actor, input: ConfirmStageReopeningInput): Promise<Decision<StageReopeningEntity>> {
    assertCan(actor, "reopening.confirm");
    return this.#once(actor, "reopening.confirm", input, async (tx) => {
      const { plan, reopening } = await lockReopening(tx, input.id);
      const facts = await reopeningFactsOf(tx.manager, plan, reopening.stage, this.#guards);
      const decision = confirmReopening(reopening, reopening.stage, actor.accountId, facts);
      if (!decision.ok) return decision;
      if (reopening.version !== input.version) return staleVersion();
      const change = { state: decision.value, ...settledBy(tx) };
      if (!(await saveVersioned(tx, StageReopeningEntity, reopening, change))) return staleVersion();
      await reopenStage(tx, plan.id, reopening.stage);
      await record(tx, "reopening.confirm", subjectOf(plan, reopening), [
        { label: "Người đề nghị", value: reopening.requestedBy },
        ...detailsOf(reopening),
      ]);
      return accept(Object.assign(reopening, change, { version: reopening.version + 1 }));
    });
  }

  /** By whoever asked, or by one who does not agree: the stage stays closed. */
  withdraw(actor: Actor, input: WithdrawStageReopeningInput): Promise<Decision<StageReopeningEntity>> {
    assertCan(actor, "reopening.withdraw");
    return this.#once(actor, "reopening.withdraw", input, async (tx) => {
      const { plan, reopening } = await lockReopening(tx, input.id);
      const waiting = requireWaiting(reopening);
      if (!waiting.ok) return waiting;
      if (reopening.version !== input.version) return staleVersion();
      const change = { state: "WITHDRAWN" as const, ...settledBy(tx) };
      if (!(await saveVersioned(tx, StageReopeningEntity, reopening, change))) return staleVersion();
      await record(tx, "reopening.withdraw", subjectOf(plan, reopening), [
        { label: "Người đề nghị", value: reopening.requestedBy },
      ]);
      return accept(Object.assign(reopening, change, { version: reopening.version + 1 }));
    });
  }

  #once(
    actor: Actor,
    action: ReopeningAction,
    input: { readonly idempotencyKey: string },
    work: (tx: Tx) => Promise<Decision<StageReopeningEntity>>,
  ): Promise<Decision<StageReopeningEntity>> {
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action, input: { ...input } },
      async (tx) => {
        const decision = await work(tx);
        return decision.ok ? accept({ subjectId: decision.value.id, result: decision.value }) : decision;
      },
      async (tx, id) => accept((await lockReopening(tx, id)).reopening),
    );
  }
}

/** The request and its plan, which is locked until the transaction ends; another province's is not found. */
async function lockReopening(
  tx: Tx,
  id: string,
): Promise<{ readonly plan: SurveyPlanEntity; readonly reopening: StageReopeningEntity }> {
  const seen = isUuid(id) && (await tx.manager.findOneBy(StageReopeningEntity, { id }));
  if (!seen) throw notFound(NAME);
  const plan = await lockPlan(tx, seen.planId, NAME);
  // Read again under the plan's lock: another person may have settled it meanwhile.
  return { plan, reopening: await tx.manager.findOneByOrFail(StageReopeningEntity, { id }) };
}

async function insert(
  tx: Tx,
  { id: planId }: SurveyPlanEntity,
  stage: ReopenableStage,
  reason: string,
): Promise<StageReopeningEntity> {
  const closed = await tx.manager.findBy(PlanStageEntity, {
    planId,
    stage: In([...RETURNS[stage].reopens]),
    state: "CLOSED",
  });
  const reopening = tx.manager.create(StageReopeningEntity, {
    id: randomUUID(),
    planId,
    stage,
    state: "REQUESTED",
    reason,
    closings: closed.map(closingOf),
    requestedAt: tx.at,
    requestedBy: tx.actor.displayName,
    requestedAccountId: tx.actor.accountId,
    settledAt: null,
    settledBy: null,
    settledAccountId: null,
    version: 1,
  });
  await tx.manager.insert(StageReopeningEntity, reopening);
  return reopening;
}

function closingOf({ stage, closedAt, closedBy, digest }: PlanStageEntity): FormerClosing {
  return { stage, closedAt: closedAt?.toISOString() ?? null, closedBy, digest };
}

function settledBy({ at, actor }: Tx) {
  return { settledAt: at, settledBy: actor.displayName, settledAccountId: actor.accountId };
}

function subjectOf(plan: Pick<SurveyPlanEntity, "year">, { id, stage }: StageReopeningEntity): AuditSubject {
  return { type: "stageReopening", id, label: `Mở lại “${STAGE_LABELS[stage]}”, năm ${plan.year}` };
}

function detailsOf({ reason, closings }: StageReopeningEntity): readonly AuditDetail[] {
  return [
    { label: "Lý do", value: reason },
    ...closings.map(({ stage, digest }) => ({
      label: `SHA-256 cũ của “${STAGE_LABELS[stage]}”`,
      value: digest ?? "không ghi",
    })),
  ];
}
