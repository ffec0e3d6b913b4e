import type { EntityManager } from "typeorm";
import { ballotDigest } from "../ballot/ballot.queries.ts";
import { criteriaSetOfMode } from "../criteria/criteria.queries.ts";
import type { PlanAgencyEntity } from "../plan/plan-agency.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import type { MeasuredAgency } from "./tally-ballots.ts";

/** The digest that a run of the plan would name if it were made now; needs a transaction. */
export async function inputDigestOf(manager: EntityManager, planId: string): Promise<string> {
  await allowLongWork(manager);
  return ballotDigest(manager, planId);
}

/** A row of the roster as the tally counts it. */
export function scored({ agencyCode, block, serviceMode }: PlanAgencyEntity): MeasuredAgency {
  return { code: agencyCode, block, criteriaSet: criteriaSetOfMode(serviceMode) };
}
