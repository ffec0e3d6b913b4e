import type { Actor } from "@sipas/domain/access";
import type { Day } from "@sipas/domain/kernel";
import { comparePlans, type PlanAgency } from "@sipas/domain/plan";
import { LessThan, type DataSource } from "typeorm";
import { agencyNamesOf, rosterDayOf } from "../agency/agency.queries.ts";
import { lineageOf } from "../agency/lineage.queries.ts";
import { maySee, recordOf, rosterOf } from "./plan-record.ts";
import type { PlanDifferences } from "./plan-differences.types.ts";
import type { PlanAgencyEntity } from "./plan-agency.entity.ts";
import type { PlanQueries } from "./plan.queries.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

/** What a plan says otherwise than one of an earlier year. */
export class PlanDifferencesQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  /**
   * Against the plan named, or else the newest issued one of an earlier year, or else the newest draft of
   * one. Null where the actor sees no such plan.
   */
  async between(
    actor: Actor,
    planId: string,
    beforeId: string | null | undefined,
  ): Promise<PlanDifferences | null> {
    const after = await this.#plans.require(actor, "plan.read", planId);
    const before = beforeId ? await this.#plans.find(actor, beforeId) : await this.#lastBefore(actor, after);
    if (!before || before.year >= after.year) return null;
    const { manager } = this.#dataSource;
    const rows = {
      before: await rosterOf(manager, before.id),
      after: await rosterOf(manager, after.id),
    };
    const { roster, ...differences } = comparePlans(
      recordOf(before, rows.before),
      recordOf(after, rows.after),
      {
        events: await lineageOf(manager, after.provinceCode),
        beforeDay: await this.#measuredDayOf(before),
        afterDay: await this.#measuredDayOf(after),
        names: await agencyNamesOf(manager, after.provinceCode),
      },
    );
    const [was, is] = [stored(rows.before), stored(rows.after)];
    return {
      ...differences,
      before,
      after,
      roster: roster.map((change) => ({ ...change, before: was(change.before), after: is(change.after) })),
    };
  }

  async #lastBefore(
    actor: Actor,
    { provinceCode, year }: SurveyPlanEntity,
  ): Promise<SurveyPlanEntity | null> {
    const plans = await this.#dataSource
      .getRepository(SurveyPlanEntity)
      .find({ where: { provinceCode, year: LessThan(year) }, order: { year: "DESC", id: "DESC" } });
    const seen = plans.filter((plan) => maySee(actor, plan));
    return seen.find(({ state }) => state !== "DRAFT") ?? seen[0] ?? null;
  }

  /** The day of the year's roster; where the year has none, its last. */
  async #measuredDayOf({ provinceCode, year }: SurveyPlanEntity): Promise<Day> {
    return (await rosterDayOf(this.#dataSource.manager, provinceCode, year)) ?? `${year}-12-31`;
  }
}

/** The stored rows of agencies that the rules speak of. */
function stored(rows: readonly PlanAgencyEntity[]) {
  const byCode = new Map(rows.map((row) => [row.agencyCode, row]));
  return (agencies: readonly PlanAgency[]) => agencies.map(({ agencyCode }) => byCode.get(agencyCode)!);
}
