import { ORGANISATIONS_OF_ROLE } from "@sipas/domain/access";
import { DEFAULT_CALLBACK_RULE } from "@sipas/domain/plan";
import { In, type EntityManager } from "typeorm";
import { OrganisationEntity } from "../../identity/organisation.entity.ts";
import { ProvinceEntity } from "../../identity/province.entity.ts";
import type { SurveyPlanEntity } from "../../plan/survey-plan.entity.ts";
import type { BallotHead } from "./ballot-batch.ts";
import { text } from "./text.vi.ts";

/** What the ballots of all agencies have around their questions. */
export type SurveyFacts = Omit<BallotHead, "agency">;

/** A plan has no telephone number for questions, so there is a line to write it on. */
const NO_HOTLINE = null;
const CALLERS = ORGANISATIONS_OF_ROLE.MONITOR;
const UNSET = { from: null, to: null };

export async function factsOfPlan(manager: EntityManager, plan: SurveyPlanEntity): Promise<SurveyFacts> {
  const province = await provinceFacts(manager, plan.provinceCode);
  const synthetic = plan.synthetic ? [text.synthetic] : [];
  return {
    ...province,
    marks: [...province.marks, ...synthetic],
    year: plan.year,
    fieldwork: plan.windows.fieldwork,
    callback: plan.windows.callback,
    hotline: NO_HOTLINE,
    callbackStatements: plan.callback.statements,
  };
}

/** Those of a specimen, which has no plan: its days are lines to write on. */
export async function factsOfYear(
  manager: EntityManager,
  provinceCode: string,
  year: number,
): Promise<SurveyFacts> {
  return {
    ...(await provinceFacts(manager, provinceCode)),
    year,
    fieldwork: UNSET,
    callback: UNSET,
    hotline: NO_HOTLINE,
    callbackStatements: DEFAULT_CALLBACK_RULE.statements,
  };
}

async function provinceFacts(manager: EntityManager, provinceCode: string) {
  const province = await manager.findOneByOrFail(ProvinceEntity, { code: provinceCode });
  const organisations = await manager.find(OrganisationEntity, {
    where: { provinceCode, kind: In([...CALLERS]) },
    order: { name: "ASC" },
  });
  const callers = organisations.toSorted((a, b) => CALLERS.indexOf(a.kind) - CALLERS.indexOf(b.kind));
  return {
    province: province.name,
    organiser: organisations.find(({ kind }) => kind === "HOME_AFFAIRS")?.name ?? null,
    callers: callers.map(({ name }) => name),
    marks: province.synthetic ? [text.practice] : [],
  };
}
