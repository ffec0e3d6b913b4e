import { dayAt, type Problem } from "@sipas/domain/kernel";
import { cessationsOf, issuePlan, STAGES, type Cessation, type IssueFacts } from "@sipas/domain/plan";
import { can, type Action, type Actor } from "@sipas/domain/access";
import { In, Not, type DataSource, type EntityManager } from "typeorm";
import { lineageOf } from "../agency/lineage.queries.ts";
import type { Clock } from "../platform/clock.ts";
import type { BallotFormEntity } from "../criteria/ballot-form.entity.ts";
import { formsByKey, type FormKey } from "../criteria/form.queries.ts";
import { isUuid } from "../platform/database/ids.ts";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { PlanAgencyEntity } from "./plan-agency.entity.ts";
import { formsOfPlans, type PlanForms } from "./plan-forms.ts";
import { maySee, recordOf } from "./plan-record.ts";
import { PlanStageEntity } from "./plan-stage.entity.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

// What later stages need of a plan within their own transaction.
export { formOfKind, formsOfPlan, formsOfPlans, type PlanForms } from "./plan-forms.ts";
export { lockPlan, rosterOf } from "./plan-record.ts";
export { lastReopenings } from "./reopening-facts.ts";
export { closeStage, openStage, stageStateOf, undoStageMove } from "./plan-stages.ts";

/** For each plan the Decision of another issued plan of its province and year, null where there is none. */
export async function otherIssuedPlans(
  manager: EntityManager,
  plans: readonly Pick<SurveyPlanEntity, "id" | "provinceCode" | "year">[],
): Promise<readonly (string | null)[]> {
  const issued = await manager.find(SurveyPlanEntity, {
    select: { id: true, provinceCode: true, year: true, decisionNumber: true },
    where: plans.map(({ provinceCode, year }) => ({ provinceCode, year, state: Not("DRAFT") })),
  });
  return plans.map(({ id, provinceCode, year }) => {
    const other = issued.find(
      (row) => row.provinceCode === provinceCode && row.year === year && row.id !== id,
    );
    return other?.decisionNumber ?? null;
  });
}

export class PlanQueries {
  readonly #dataSource: DataSource;
  readonly #clock: Clock;

  constructor(dataSource: DataSource, clock: Clock) {
    this.#dataSource = dataSource;
    this.#clock = clock;
  }

  /** Plans of the actor's province that the actor may see, newest year first. */
  page(actor: Actor, args: PageArgs): Promise<Page<SurveyPlanEntity>> {
    assertCan(actor, "plan.read");
    const query = this.#dataSource
      .getRepository(SurveyPlanEntity)
      .createQueryBuilder("plan")
      .where("plan.provinceCode = :province", { province: actor.provinceCode });
    if (!can(actor, "plan.read.draft")) query.andWhere("plan.state <> 'DRAFT'");
    return pageOf(query, args, {
      columns: ["plan.year", "plan.id"],
      direction: "DESC",
      keyOf: (row) => [String(row.year), row.id],
    });
  }

  /** A plan of the actor's province that the actor may see. */
  async find(actor: Actor, id: string): Promise<SurveyPlanEntity | null> {
    const [plan] = await this.findMany(actor, [id]);
    return plan ?? null;
  }

  /** The same for whoever has the right to `action` on it; another's is not found. */
  async require(actor: Actor, action: Action, id: string): Promise<SurveyPlanEntity> {
    assertCan(actor, action);
    const plan = await this.find(actor, id);
    if (!plan) throw notFound("kế hoạch đo lường");
    return plan;
  }

  /** Those of the plans that are of the actor's province and that the actor may see, in no order. */
  async findMany(actor: Actor, ids: readonly string[]): Promise<SurveyPlanEntity[]> {
    assertCan(actor, "plan.read");
    const plans = await this.#dataSource
      .getRepository(SurveyPlanEntity)
      .findBy({ id: In(ids.filter(isUuid)), provinceCode: actor.provinceCode });
    return plans.filter((plan) => maySee(actor, plan));
  }

  /** All that keeps a draft with its roster from being issued today. */
  issueBlockers(
    plan: SurveyPlanEntity,
    roster: readonly PlanAgencyEntity[],
    facts: IssueFacts,
  ): readonly Problem[] {
    const decision = issuePlan(recordOf(plan, roster), facts, dayAt(this.#clock().getTime()));
    return decision.ok ? [] : decision.problems;
  }

  otherIssuedPlans(plans: readonly SurveyPlanEntity[]): Promise<readonly (string | null)[]> {
    return otherIssuedPlans(this.#dataSource.manager, plans);
  }

  /** The agencies of a province that ended, whenever they did. */
  async cessations(provinceCode: string): Promise<readonly Cessation[]> {
    return cessationsOf(await lineageOf(this.#dataSource.manager, provinceCode));
  }

  formsByKey(keys: readonly FormKey[]): Promise<readonly (BallotFormEntity | null)[]> {
    return formsByKey(this.#dataSource.manager, keys);
  }

  forms(planIds: readonly string[]): Promise<readonly PlanForms[]> {
    return formsOfPlans(this.#dataSource.manager, planIds);
  }

  rosters(planIds: readonly string[]): Promise<PlanAgencyEntity[]> {
    return this.#dataSource
      .getRepository(PlanAgencyEntity)
      .find({ where: { planId: In([...planIds]) }, order: { position: "ASC" } });
  }

  async stages(planIds: readonly string[]): Promise<PlanStageEntity[]> {
    const rows = await this.#dataSource.getRepository(PlanStageEntity).findBy({ planId: In([...planIds]) });
    return rows.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  }
}
