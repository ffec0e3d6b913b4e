import { dayAt, type Problem } from "@sipas/domain/kernel";
import { issuePlan, STAGES } from "@sipas/domain/plan";
import type { Actor } from "@sipas/domain/access";
import { In, Not, type DataSource, type EntityManager } from "typeorm";
import type { Clock } from "../platform/clock.ts";
import { isUuid } from "../platform/database/ids.ts";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { assertCan } from "../platform/errors.ts";
import { PlanAgencyEntity } from "./plan-agency.entity.ts";
import { planRecordOf } from "./plan-record.ts";
import { PlanStageEntity } from "./plan-stage.entity.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

// What later stages need of a plan within their own transaction.
export { lockPlan, rosterOf } from "./plan-record.ts";

/** The Decision of another issued plan of the same province and year, if there is one. */
export async function otherIssuedPlan(
  manager: EntityManager,
  plan: Pick<SurveyPlanEntity, "id" | "provinceCode" | "year">,
): Promise<string | null> {
  const other = await manager.findOneBy(SurveyPlanEntity, {
    provinceCode: plan.provinceCode,
    year: plan.year,
    state: In(["ISSUED", "PUBLISHED"]),
    id: Not(plan.id),
  });
  return other?.decisionNumber ?? null;
}

export class PlanQueries {
  readonly #dataSource: DataSource;
  readonly #clock: Clock;

  constructor(dataSource: DataSource, clock: Clock) {
    this.#dataSource = dataSource;
    this.#clock = clock;
  }

  /** Plans of the actor's province, newest year first. */
  page(actor: Actor, args: PageArgs): Promise<Page<SurveyPlanEntity>> {
    assertCan(actor, "plan.read");
    const query = this.#dataSource
      .getRepository(SurveyPlanEntity)
      .createQueryBuilder("plan")
      .where("plan.provinceCode = :province", { province: actor.provinceCode });
    return pageOf(query, args, {
      columns: ["plan.year", "plan.id"],
      direction: "DESC",
      keyOf: (row) => [String(row.year), row.id],
    });
  }

  async find(actor: Actor, id: string): Promise<SurveyPlanEntity | null> {
    assertCan(actor, "plan.read");
    if (!isUuid(id)) return null;
    return this.#dataSource
      .getRepository(SurveyPlanEntity)
      .findOneBy({ id, provinceCode: actor.provinceCode });
  }

  /** All that keeps a draft from being issued today; nothing once it is issued. */
  async issueBlockers(plan: SurveyPlanEntity): Promise<readonly Problem[]> {
    if (plan.state !== "DRAFT") return [];
    const { manager } = this.#dataSource;
    const record = await planRecordOf(manager, plan);
    const facts = { otherIssuedPlan: await otherIssuedPlan(manager, plan) };
    const decision = issuePlan(record, facts, dayAt(this.#clock().getTime()));
    return decision.ok ? [] : decision.problems;
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
