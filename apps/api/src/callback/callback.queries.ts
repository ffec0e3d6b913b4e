import type { Actor } from "@sipas/domain/access";
import { callbackListText, needsReview } from "@sipas/domain/callback";
import { CLOSING_OUTCOMES, type CallbackOutcome } from "@sipas/domain/plan";
import { In, type DataSource } from "typeorm";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import type { DayCount } from "../plan/day-count.entity.ts";
import type { PlanQueries } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { isUuid } from "../platform/database/ids.ts";
import { pageOf } from "../platform/database/keyset.ts";
import { assertCan } from "../platform/errors.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { CallbackAttemptEntity } from "./callback-attempt.entity.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";
import { calledByDay, countCases, countCasesOfPlans, countGroups } from "./callback-counts.ts";
import { CallbackDrawEntity } from "./callback-draw.entity.ts";
import { closeBlockersOf, drawBlockersOf } from "./callback-facts.ts";
import { figuresOf, shareFigure } from "./callback-figures.ts";
import { callbackListOf } from "./callback-list.ts";
import type {
  CallbackCaseFilter,
  CallbackGroup,
  CallbackGrouping,
  CallbackOverview,
  CallbackTotals,
} from "./callback.types.ts";

export class CallbackQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  /** How far the verification of a plan is. */
  async overview(actor: Actor, planId: string): Promise<CallbackOverview> {
    const plan = await this.#plans.require(actor, "callback.read", planId);
    const { manager } = this.#dataSource;
    const draw = await manager.findOneBy(CallbackDrawEntity, { planId: plan.id });
    const counts = await countCases(manager, plan.id);
    const { rounding } = plan.method;
    return {
      draw,
      ...counts,
      voided: await manager.countBy(CallbackCaseEntity, { planId: plan.id, consequence: "VOID" }),
      calledOfBallots: shareFigure(counts.called, draw?.ballots ?? 0, rounding),
      ...figuresOf(counts, rounding),
      outcomes: await this.#outcomes(plan.id),
      drawBlockers: draw ? [] : await drawBlockersOf(manager, plan),
      closeBlockers: await closeBlockersOf(manager, plan),
    };
  }

  totals(planIds: readonly string[]): Promise<ReadonlyMap<string, CallbackTotals>> {
    return countCasesOfPlans(this.#dataSource.manager, planIds);
  }

  calledByDay(planIds: readonly string[]): Promise<ReadonlyMap<string, readonly DayCount[]>> {
    return calledByDay(this.#dataSource.manager, planIds);
  }

  /** The cases by agency, by enumerator, or by the organisation that closed them. */
  async groups(actor: Actor, planId: string, by: CallbackGrouping): Promise<CallbackGroup[]> {
    const plan = await this.#plans.require(actor, "callback.read", planId);
    const { manager } = this.#dataSource;
    const all = await countCases(manager, plan.id);
    const rows = await countGroups(manager, plan.id, by);
    const names = await this.#names(plan, by);
    return rows.map((row) => ({
      ...row,
      ...figuresOf(row, plan.method.rounding),
      name: names.get(row.key) ?? row.key,
      needsReview: by === "ENUMERATOR" && needsReview(row, all),
    }));
  }

  /** The cases of a plan by serial. Every filter has an index that also holds this order. */
  async cases(
    actor: Actor,
    planId: string,
    filter: CallbackCaseFilter,
    args: PageArgs,
  ): Promise<Page<CallbackCaseEntity>> {
    const plan = await this.#plans.require(actor, "callback.read", planId);
    const query = this.#dataSource
      .getRepository(CallbackCaseEntity)
      .createQueryBuilder("called")
      .where("called.planId = :planId", { planId: plan.id });
    const { state, outcome, agencyCode, enumerator } = filter;
    if (state) query.andWhere("called.state = :state", { state });
    if (outcome) query.andWhere("called.outcome = :outcome", { outcome });
    if (agencyCode) query.andWhere("called.agencyCode = :agencyCode", { agencyCode });
    if (enumerator) query.andWhere("called.enumerator = :enumerator", { enumerator });
    const serial = filter.serial?.trim();
    if (serial) {
      query.andWhere("called.serial LIKE :serial", { serial: `${serial.replace(/[\\%_]/g, "\\$&")}%` });
    }
    return pageOf(query, args, {
      columns: ["called.serial"],
      direction: "ASC",
      keyOf: (row) => [row.serial],
    });
  }

  /** A case of the actor's province. */
  async case(actor: Actor, id: string): Promise<CallbackCaseEntity | null> {
    assertCan(actor, "callback.read");
    if (!isUuid(id)) return null;
    const found = await this.#dataSource.getRepository(CallbackCaseEntity).findOneBy({ id });
    return found && (await this.#plans.find(actor, found.planId)) && found;
  }

  attempts(caseIds: readonly string[]): Promise<CallbackAttemptEntity[]> {
    return this.#dataSource
      .getRepository(CallbackAttemptEntity)
      .find({ where: { caseId: In([...caseIds]) }, order: { number: "ASC" } });
  }

  /** The list that the callbacks of a plan are, or were, drawn from, as the command line reads it. */
  async list(actor: Actor, planId: string): Promise<{ readonly name: string; readonly text: string }> {
    const plan = await this.#plans.require(actor, "callback.draw", planId);
    const { manager } = this.#dataSource;
    const draw = await manager.findOne(CallbackDrawEntity, {
      select: { planId: true, wave: true, list: true },
      where: { planId: plan.id },
    });
    const text = draw?.list ?? callbackListText(await callbackListOf(manager, plan.id));
    return { name: `danh-sach-rut-tham-${plan.year}.csv`, text };
  }

  async #outcomes(planId: string): Promise<{ outcome: CallbackOutcome; cases: number }[]> {
    const rows: { outcome: CallbackOutcome; cases: number }[] = await this.#dataSource.query(
      `SELECT outcome, count(*)::int AS cases FROM callback_case
       WHERE plan_id = $1 AND outcome IS NOT NULL GROUP BY outcome`,
      [planId],
    );
    const counts = new Map(rows.map(({ outcome, cases }) => [outcome, cases]));
    return CLOSING_OUTCOMES.map((outcome) => ({ outcome, cases: counts.get(outcome) ?? 0 }));
  }

  async #names(
    { provinceCode }: SurveyPlanEntity,
    by: CallbackGrouping,
  ): Promise<ReadonlyMap<string, string>> {
    const { manager } = this.#dataSource;
    if (by === "AGENCY") return agencyNamesOf(manager, provinceCode);
    if (by === "ENUMERATOR") return new Map();
    const rows = await manager.findBy(OrganisationEntity, { provinceCode });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
