import type { Actor } from "@sipas/domain/access";
import type { Problem } from "@sipas/domain/kernel";
import { findSampleBlockers, type AgencySampleCount } from "@sipas/domain/sample";
import { In, type DataSource, type EntityManager, type SelectQueryBuilder } from "typeorm";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { rosterOf, stageStateOf, type PlanQueries } from "../plan/plan.queries.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { filesOf } from "../platform/imported-file.ts";
import { SampleContactEntity } from "./sample-contact.entity.ts";
import { SampleImportEntity } from "./sample-import.entity.ts";
import { SampleShortfallEntity } from "./sample-shortfall.entity.ts";
import { SampleUnitEntity } from "./sample-unit.entity.ts";
import type { SampleCount, SampleTotals } from "./sample.types.ts";

/** Areas, or enumerators, of one answer. */
export const MOST_CHOICES = 100;

/** What narrows a list of units. */
export interface UnitFilter {
  readonly agencyCode?: string | null;
  readonly list?: string | null;
  readonly area?: string | null;
  readonly enumerator?: string | null;
}

/** How many units each agency of the plan's roster has in each list, in the order of the roster. */
export async function agencyCountsOf(
  manager: EntityManager,
  planId: string,
): Promise<readonly AgencySampleCount[]> {
  const rows: { agency_code: string; official: number; reserve: number }[] = await manager.query(
    `SELECT agency_code, count(*) FILTER (WHERE list = 'OFFICIAL')::int AS official,
            count(*) FILTER (WHERE list = 'RESERVE')::int AS reserve
     FROM sample_unit WHERE plan_id = $1 GROUP BY agency_code`,
    [planId],
  );
  const counts = new Map(
    rows.map(({ agency_code, official, reserve }) => [agency_code, { official, reserve }]),
  );
  const roster = await rosterOf(manager, planId);
  return roster.map(({ agencyCode, quota }) => {
    return { official: 0, reserve: 0, ...counts.get(agencyCode), agencyCode, quota };
  });
}

export class SampleQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  /** The units of a plan that the filter lets through, as `unit`, for a list that a later stage narrows on. */
  async units(
    actor: Actor,
    planId: string,
    { agencyCode, list, area, enumerator }: UnitFilter,
  ): Promise<SelectQueryBuilder<SampleUnitEntity>> {
    await this.#plans.require(actor, "sample.read", planId);
    const query = this.#dataSource
      .getRepository(SampleUnitEntity)
      .createQueryBuilder("unit")
      .where("unit.planId = :planId", { planId });
    if (agencyCode) query.andWhere("unit.agencyCode = :agencyCode", { agencyCode });
    if (list) query.andWhere("unit.list = :list", { list });
    if (area) query.andWhere("unit.area = :area", { area });
    if (enumerator) query.andWhere("unit.enumerator = :enumerator", { enumerator });
    return query;
  }

  /** An agency a row, in the order of the roster, those without units too. */
  async counts(actor: Actor, planId: string): Promise<SampleCount[]> {
    await this.#plans.require(actor, "sample.read", planId);
    const { manager } = this.#dataSource;
    const [counts, shortfalls] = await Promise.all([
      agencyCountsOf(manager, planId),
      manager.findBy(SampleShortfallEntity, { planId }),
    ]);
    const reasons = new Map(shortfalls.map(({ agencyCode, reason }) => [agencyCode, reason]));
    return counts.map(({ agencyCode, official, reserve }) => {
      return { planId, agencyCode, official, reserve, shortfallReason: reasons.get(agencyCode) ?? null };
    });
  }

  /** The samples of plans in all; a plan without units is left out. */
  async totals(planIds: readonly string[]): Promise<ReadonlyMap<string, SampleTotals>> {
    const rows: (SampleTotals & { readonly planId: string })[] = await this.#dataSource.query(
      `SELECT plan_id AS "planId", count(DISTINCT agency_code) FILTER (WHERE list = 'OFFICIAL')::int AS agencies,
              count(*) FILTER (WHERE list = 'OFFICIAL')::int AS official,
              count(*) FILTER (WHERE list = 'RESERVE')::int AS reserve
       FROM sample_unit WHERE plan_id = ANY($1) GROUP BY plan_id`,
      [planIds],
    );
    return new Map(rows.map((row) => [row.planId, row]));
  }

  /** All that keeps the sample from being closed now, before any reason is given; nothing once it is closed. */
  async blockers(actor: Actor, planId: string): Promise<readonly Problem[]> {
    const plan = await this.#plans.require(actor, "sample.read", planId);
    const { manager } = this.#dataSource;
    if ((await stageStateOf(manager, planId, "SAMPLE")) === "CLOSED") return [];
    const names = await agencyNamesOf(manager, plan.provinceCode);
    return findSampleBlockers(await agencyCountsOf(manager, planId), new Map(), names);
  }

  /** The areas, or the enumerators, that the units of a plan have and that hold the text; the first of very many. */
  async distinct(
    actor: Actor,
    planId: string,
    column: "area" | "enumerator",
    search: string,
  ): Promise<string[]> {
    await this.#plans.require(actor, "sample.read", planId);
    const rows: { value: string }[] = await this.#dataSource.query(
      `SELECT DISTINCT ${column} AS value FROM sample_unit WHERE plan_id = $1 AND ${column} ILIKE $2
       ORDER BY value LIMIT ${MOST_CHOICES}`,
      [planId, `%${search.replace(/[\\%_]/g, "\\$&")}%`],
    );
    return rows.map(({ value }) => value);
  }

  /** The files that went into a plan, newest first. */
  async imports(actor: Actor, planId: string, args: PageArgs): Promise<Page<SampleImportEntity>> {
    await this.#plans.require(actor, "sample.read", planId);
    return filesOf(this.#dataSource, SampleImportEntity, planId, args);
  }

  contacts(unitIds: readonly string[]): Promise<SampleContactEntity[]> {
    return this.#dataSource.getRepository(SampleContactEntity).findBy({ unitId: In([...unitIds]) });
  }
}
