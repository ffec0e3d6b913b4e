import type { BallotFormVersion } from "@sipas/domain/criteria";
import type { EntityManager } from "typeorm";
import { criteriaSet } from "../../criteria/criteria.queries.ts";
import { rosterOf } from "../../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../../plan/survey-plan.entity.ts";
import type { NumberedUnit } from "../numbered-units.ts";
import type { BallotBatch } from "./ballot-batch.ts";
import { factsOfPlan, factsOfYear } from "./survey-facts.ts";

/** The ballots of these units, a batch an agency, in the order of the units; `names` are the agencies' by code. */
export async function batchesOf(
  manager: EntityManager,
  plan: SurveyPlanEntity,
  units: readonly NumberedUnit[],
  names: ReadonlyMap<string, string>,
): Promise<readonly BallotBatch[]> {
  const facts = await factsOfPlan(manager, plan);
  const roster = await rosterOf(manager, plan.id);
  const setOf = new Map(roster.map(({ agencyCode, criteriaSetCode }) => [agencyCode, criteriaSetCode]));
  return [...Map.groupBy(units, ({ agencyCode }) => agencyCode)].map(([agencyCode, ofAgency]) => {
    const set = criteriaSet(setOf.get(agencyCode) ?? "");
    if (!set) throw new Error(`the agency ${agencyCode} of an issued plan has no criteria set`);
    const head = { ...facts, agency: names.get(agencyCode) ?? agencyCode };
    return { form: set, head, serials: ofAgency.map(({ serial }) => serial) };
  });
}

/** One ballot of the form without agency, days and serial. */
export async function specimenOf(
  manager: EntityManager,
  provinceCode: string,
  set: BallotFormVersion,
): Promise<BallotBatch> {
  const facts = await factsOfYear(manager, provinceCode, set.year);
  return { form: set, head: { ...facts, agency: null }, serials: null };
}
