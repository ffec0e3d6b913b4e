import { CLOSING_OUTCOMES } from "@sipas/domain/plan";
import type { CallbackCounts, FieldworkCounts, Making, PublicationFacts } from "@sipas/domain/publication";
import type { EntityManager } from "typeorm";
import { CallbackCaseEntity } from "../callback/callback-case.entity.ts";
import { CallbackDrawEntity } from "../callback/callback-draw.entity.ts";
import { BallotIssueEntity } from "../fieldwork/ballot-issue.entity.ts";
import { lastReopenings } from "../plan/plan.queries.ts";
import { PlanStageEntity } from "../plan/plan-stage.entity.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { inputDigestOf, latestRunOf } from "../scoring/scoring.queries.ts";
import type { ScoreRunEntity } from "../scoring/score-run.entity.ts";

/** What the gate judges a year by, as it is now; within the caller's transaction. */
export async function publicationFactsOf(
  manager: EntityManager,
  plan: Pick<SurveyPlanEntity, "id" | "state">,
): Promise<PublicationFacts> {
  const stages = await manager.findBy(PlanStageEntity, { planId: plan.id });
  const latestRun = await latestRunOf(manager, plan.id);
  return {
    planState: plan.state,
    stages: new Map(stages.map(({ stage, state }) => [stage, state])),
    latestRun: latestRun && { ...latestRun, superseded: await isSuperseded(manager, latestRun) },
    ballotsDigest: latestRun ? await inputDigestOf(manager, plan.id) : "",
  };
}

/** A stage that the run rests on was opened again after it. */
async function isSuperseded(manager: EntityManager, run: ScoreRunEntity): Promise<boolean> {
  const reopened = (await lastReopenings(manager, [run.planId])).get(run.planId);
  return reopened !== undefined && reopened > run.createdAt;
}

/** How the figures of a run were made: what was handed out, what came back, who was called. */
export async function makingOf(manager: EntityManager, run: ScoreRunEntity): Promise<Making> {
  return {
    fieldwork: await fieldworkCounts(manager, run.planId),
    validBallots: run.validBallots,
    voidBallots: run.voidBallots,
    callback: await callbackCounts(manager, run.planId),
  };
}

async function fieldworkCounts(manager: EntityManager, planId: string): Promise<FieldworkCounts> {
  const of = (disposition: BallotIssueEntity["disposition"]) =>
    manager.countBy(BallotIssueEntity, { planId, disposition });
  return {
    issued: await manager.countBy(BallotIssueEntity, { planId }),
    collected: await of("COLLECTED"),
    failed: await of("FAILED"),
    lost: await of("LOST"),
  };
}

async function callbackCounts(manager: EntityManager, planId: string): Promise<CallbackCounts> {
  const outcomes: CallbackCounts["outcomes"][number][] = [];
  for (const outcome of CLOSING_OUTCOMES) {
    outcomes.push({ outcome, count: await manager.countBy(CallbackCaseEntity, { planId, outcome }) });
  }
  const draw = await manager.findOneBy(CallbackDrawEntity, { planId });
  return {
    listed: draw?.ballots ?? 0,
    drawn: await manager.countBy(CallbackCaseEntity, { planId }),
    outcomes,
  };
}
