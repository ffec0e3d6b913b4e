import { checkCalling } from "@sipas/domain/callback";
import { accept, type Decision } from "@sipas/domain/kernel";
import type { AuditSubject } from "../audit/record.ts";
import { stageStateOf } from "../plan/plan.queries.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { notFound } from "../platform/errors.ts";

/** An issued plan of the actor's province; whoever takes a case waits for nobody who works on the plan. */
export async function callablePlan(tx: Tx, id: string): Promise<SurveyPlanEntity> {
  const { provinceCode } = tx.actor;
  const plan = isUuid(id) && (await tx.manager.findOneBy(SurveyPlanEntity, { id, provinceCode }));
  if (!plan || plan.state === "DRAFT") throw notFound("kế hoạch đo lường");
  return plan;
}

/** The same, while its respondents are called. */
export async function callingPlan(tx: Tx, id: string): Promise<Decision<SurveyPlanEntity>> {
  const plan = await callablePlan(tx, id);
  const calling = checkCalling(await stageStateOf(tx.manager, plan.id, "CALLBACK"));
  return calling.ok ? accept(plan) : calling;
}

export function planSubject({ id, year }: Pick<SurveyPlanEntity, "id" | "year">): AuditSubject {
  return { type: "surveyPlan", id, label: `Phúc tra của kế hoạch năm ${year}` };
}
