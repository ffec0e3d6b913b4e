import { FORM_OF_MODE, type BallotFormVersion } from "@sipas/domain/criteria";
import type { EntityManager } from "typeorm";
import { formOfKind, formsOfPlan, rosterOf } from "../../plan/plan.queries.ts";
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
  const forms = await formsOfPlan(manager, plan.id);
  const modeOf = new Map(roster.map(({ agencyCode, serviceMode }) => [agencyCode, serviceMode]));
  return [...Map.groupBy(units, ({ agencyCode }) => agencyCode)].map(([agencyCode, ofAgency]) => {
    const mode = modeOf.get(agencyCode);
    if (!mode) throw new Error(`the agency ${agencyCode} of a sample is not in its plan`);
    const head = { ...facts, agency: names.get(agencyCode) ?? agencyCode };
    return {
      form: formOfKind(forms, FORM_OF_MODE[mode]),
      head,
      serials: ofAgency.map(({ serial }) => serial),
    };
  });
}

/** One ballot of the form without agency, days and serial. */
export async function specimenOf(
  manager: EntityManager,
  provinceCode: string,
  form: BallotFormVersion,
): Promise<BallotBatch> {
  const facts = await factsOfYear(manager, provinceCode, form.year);
  return { form, head: { ...facts, agency: null }, serials: null };
}
