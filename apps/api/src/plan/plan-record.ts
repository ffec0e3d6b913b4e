import { can, type Actor } from "@sipas/domain/access";
import type { PlanContent, PlanRecord } from "@sipas/domain/plan";
import type { EntityManager } from "typeorm";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { notFound } from "../platform/errors.ts";
import { PlanAgencyEntity } from "./plan-agency.entity.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

/** A draft is for those who write it and their director; to everyone else it is not there. */
export function maySee(actor: Actor, plan: Pick<SurveyPlanEntity, "state">): boolean {
  return plan.state !== "DRAFT" || can(actor, "plan.read.draft");
}

/**
 * The plan of the actor's province, locked until the transaction ends. One the actor may not see is
 * not found, nor is what belongs to it: `asked` is what the actor named.
 */
export async function lockPlan(tx: Tx, id: string, asked = "kế hoạch đo lường"): Promise<SurveyPlanEntity> {
  const plan =
    isUuid(id) &&
    (await tx.manager.findOne(SurveyPlanEntity, {
      where: { id, provinceCode: tx.actor.provinceCode },
      lock: { mode: "pessimistic_write" },
    }));
  if (!plan || !maySee(tx.actor, plan)) throw notFound(asked);
  return plan;
}

export function rosterOf(manager: EntityManager, planId: string): Promise<PlanAgencyEntity[]> {
  return manager.find(PlanAgencyEntity, { where: { planId }, order: { position: "ASC" } });
}

/** The plan with its roster, as the rules judge it. */
export async function planRecordOf(manager: EntityManager, plan: SurveyPlanEntity): Promise<PlanRecord> {
  return recordOf(plan, await rosterOf(manager, plan.id));
}

export function recordOf(plan: SurveyPlanEntity, rows: readonly PlanAgencyEntity[]): PlanRecord {
  const roster = rows.map((row) => ({
    agencyCode: row.agencyCode,
    block: row.block,
    serviceMode: row.serviceMode,
    modeReasonCode: row.modeReasonCode,
    modeReason: row.modeReason,
    criteriaSetCode: row.criteriaSetCode,
    frameSize: row.frameSize,
    dossiers: row.dossiers,
    quota: { ...row.quota },
  }));
  return {
    year: plan.year,
    state: plan.state,
    decisionNumber: plan.decisionNumber,
    decisionDate: plan.decisionDate,
    planNumber: plan.planNumber,
    planDate: plan.planDate,
    supervision: plan.supervision,
    legalBases: plan.legalBases,
    windows: plan.windows,
    ceasedRule: plan.ceasedRule,
    targets: plan.targets,
    reserveRatio: plan.reserveRatio,
    smallCell: plan.smallCell,
    retentionUntil: plan.retentionUntil,
    method: plan.method,
    callback: plan.callback,
    blocks: plan.blocks,
    roster,
  };
}

/** Puts the content's roster in place of what is stored. */
export async function replaceRoster(
  tx: Tx,
  plan: Pick<SurveyPlanEntity, "id" | "provinceCode">,
  roster: PlanContent["roster"],
): Promise<void> {
  await tx.manager.delete(PlanAgencyEntity, { planId: plan.id });
  if (roster.length === 0) return;
  await tx.manager.insert(
    PlanAgencyEntity,
    roster.map((row, position) => ({
      planId: plan.id,
      provinceCode: plan.provinceCode,
      agencyCode: row.agencyCode,
      position,
      block: row.block,
      serviceMode: row.serviceMode,
      modeReasonCode: row.modeReasonCode,
      modeReason: row.modeReason,
      criteriaSetCode: row.criteriaSetCode,
      frameSize: row.frameSize,
      dossiers: row.dossiers,
      quota: { ...row.quota },
    })),
  );
}
