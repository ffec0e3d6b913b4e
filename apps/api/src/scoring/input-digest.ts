import type { EntityManager } from "typeorm";
import { ballotDigest } from "../ballot/ballot.queries.ts";
import { FORM_OF_MODE } from "@sipas/domain/criteria";
import type { PlanAgencyEntity } from "../plan/plan-agency.entity.ts";
import type { PlanForms } from "../plan/plan.queries.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import type { MeasuredAgency } from "./tally-ballots.ts";

/** The digest that a run of the plan would name if it were made now; needs a transaction. */
export async function inputDigestOf(manager: EntityManager, planId: string): Promise<string> {
  await allowLongWork(manager);
  return ballotDigest(manager, planId);
}

/** The roster as the tally counts it: every agency whose form the plan has, as an issued plan has all. */
export function scored(roster: readonly PlanAgencyEntity[], forms: PlanForms): readonly MeasuredAgency[] {
  return roster.flatMap(({ agencyCode, block, serviceMode }) => {
    const criteriaSet = forms.find(({ form }) => form === FORM_OF_MODE[serviceMode]);
    return criteriaSet ? [{ code: agencyCode, block, criteriaSet }] : [];
  });
}
