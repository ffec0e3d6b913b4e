import { accept, type Day, type Decision } from "@sipas/domain/kernel";
import { clonePlan, criteriaSetCodeOf, type CloneFacts, type PlanContent } from "@sipas/domain/plan";
import { agencyKindsOf, latestRoster, rosterDayOf } from "../agency/agency.queries.ts";
import { lineageOf } from "../agency/lineage.queries.ts";
import { formsOfYear } from "../criteria/form.queries.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { notFound } from "../platform/errors.ts";
import { maySee, planRecordOf } from "./plan-record.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

export interface ClonedContent {
  readonly content: PlanContent;
  /** The plan it was taken from. */
  readonly source: SurveyPlanEntity;
}

/** A draft of `year` from a plan of an earlier one, which the actor may see; one that is not there is not found. */
export async function clonedContent(
  tx: Tx,
  fromPlanId: string,
  year: number,
): Promise<Decision<ClonedContent>> {
  const { provinceCode } = tx.actor;
  const source =
    isUuid(fromPlanId) && (await tx.manager.findOneBy(SurveyPlanEntity, { id: fromPlanId, provinceCode }));
  if (!source || !maySee(tx.actor, source)) throw notFound("kế hoạch của năm trước");
  const { state: _, ...previous } = await planRecordOf(tx.manager, source);
  const decision = clonePlan(previous, await cloneFacts(tx, source, year));
  return decision.ok ? accept({ content: decision.value, source }) : decision;
}

async function cloneFacts(tx: Tx, source: SurveyPlanEntity, year: number): Promise<CloneFacts> {
  const { provinceCode } = tx.actor;
  const forms = await formsOfYear(tx.manager, provinceCode, year);
  const latest = await latestRoster(tx.manager, provinceCode, year);
  return {
    year,
    roster: latest.year === year ? { blocks: latest.blocks, agencies: latest.roster } : null,
    events: await lineageOf(tx.manager, provinceCode),
    after: await measuredDayOf(tx, source.year),
    until: await measuredDayOf(tx, year),
    kinds: await agencyKindsOf(tx.manager, provinceCode),
    criteriaSetOf: (mode) => criteriaSetCodeOf(mode, year, forms),
  };
}

/** The day of the year's roster; where the year has none, its last. */
async function measuredDayOf({ manager, actor }: Tx, year: number): Promise<Day> {
  return (await rosterDayOf(manager, actor.provinceCode, year)) ?? `${year}-12-31`;
}
