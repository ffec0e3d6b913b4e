import type { Actor } from "@sipas/domain/access";
import type { FieldworkCount } from "@sipas/domain/fieldwork";
import type { Problem } from "@sipas/domain/kernel";
import { Any, type DataSource, type EntityManager } from "typeorm";
import type { DayCount } from "../plan/day-count.entity.ts";
import { stageStateOf, type PlanQueries } from "../plan/plan.queries.ts";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { filesOf } from "../platform/imported-file.ts";
import type { SampleUnitEntity } from "../sample/sample-unit.entity.ts";
import type { SampleQueries } from "../sample/sample.queries.ts";
import { BallotIssueEntity } from "./ballot-issue.entity.ts";
import {
  collectedByDay,
  fieldworkBlockersOf,
  fieldworkCountsOf,
  fieldworkTotalsOf,
} from "./fieldwork-counts.ts";
import { FieldworkImportEntity } from "./fieldwork-import.entity.ts";
import type { BallotIssueCorrection, FieldworkTotals, SampleUnitFilter } from "./fieldwork.types.ts";
import { correctionsOf } from "./issue-history.ts";
import { numberedUnitsOf } from "./numbered-units.ts";
import { sheetName, writeSheet, type SheetChoice } from "./sheet.ts";

// What publication judges a Decision by, within its own transaction.
export { lastCollectedOn } from "./fieldwork-counts.ts";

/** A ballot that came back, with whom it was. */
export interface CollectedBallot {
  readonly serial: string;
  readonly agencyCode: string;
  /** The enumerator's code. */
  readonly enumerator: string;
}

/** The ballots of a plan that were collected, by serial. */
export function collectedOf(manager: EntityManager, planId: string): Promise<CollectedBallot[]> {
  return manager.find(BallotIssueEntity, {
    select: { serial: true, agencyCode: true, enumerator: true },
    where: { planId, disposition: "COLLECTED" },
    order: { serial: "ASC" },
  });
}

/** The unit of the sample that each of the serials was issued for; a serial never issued is left out. */
export async function unitsOf(
  manager: EntityManager,
  planId: string,
  serials: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.find(BallotIssueEntity, {
    select: { serial: true, unitId: true },
    where: { planId, serial: Any([...serials]) },
  });
  return new Map(rows.map(({ serial, unitId }) => [serial, unitId]));
}

export class FieldworkQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;
  readonly #sample: SampleQueries;

  constructor(dataSource: DataSource, plans: PlanQueries, sample: SampleQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
    this.#sample = sample;
  }

  /** The units of a plan by agency, list, stratum and position. */
  async units(
    actor: Actor,
    planId: string,
    filter: SampleUnitFilter,
    args: PageArgs,
  ): Promise<Page<SampleUnitEntity>> {
    const query = await this.#sample.units(actor, planId, filter);
    if (filter.state) {
      // No join: a page of joined rows is cut only after all of them are sorted.
      const issued = "EXISTS (SELECT FROM ballot_issue issue WHERE issue.unit_id = unit.id";
      if (filter.state === "WAITING") query.andWhere(`NOT ${issued})`);
      else query.andWhere(`${issued} AND issue.disposition = :disposition)`, { disposition: filter.state });
    }
    return pageOf(query, args, {
      columns: ["unit.agencyCode", "unit.list", "unit.stratum", "unit.position"],
      direction: "ASC",
      keyOf: (row) => [row.agencyCode, row.list, row.stratum, String(row.position)],
    });
  }

  async counts(actor: Actor, planId: string): Promise<FieldworkCount[]> {
    await this.#plans.require(actor, "fieldwork.read", planId);
    return fieldworkCountsOf(this.#dataSource.manager, planId);
  }

  totals(planIds: readonly string[]): Promise<ReadonlyMap<string, FieldworkTotals>> {
    return fieldworkTotalsOf(this.#dataSource.manager, planIds);
  }

  collectedByDay(planIds: readonly string[]): Promise<ReadonlyMap<string, readonly DayCount[]>> {
    return collectedByDay(this.#dataSource.manager, planIds);
  }

  /** All that keeps fieldwork from being closed now; nothing unless it is open. */
  async blockers(actor: Actor, planId: string): Promise<readonly Problem[]> {
    const plan = await this.#plans.require(actor, "fieldwork.read", planId);
    const { manager } = this.#dataSource;
    if ((await stageStateOf(manager, planId, "FIELDWORK")) !== "OPEN") return [];
    return fieldworkBlockersOf(manager, plan);
  }

  /** The files that went into a plan, newest first. */
  async imports(actor: Actor, planId: string, args: PageArgs): Promise<Page<FieldworkImportEntity>> {
    await this.#plans.require(actor, "fieldwork.read", planId);
    return filesOf(this.#dataSource, FieldworkImportEntity, planId, args);
  }

  issues(unitIds: readonly string[]): Promise<BallotIssueEntity[]> {
    return this.#dataSource.getRepository(BallotIssueEntity).findBy({ unitId: Any([...unitIds]) });
  }

  corrections(unitIds: readonly string[]): Promise<readonly BallotIssueCorrection[]> {
    return correctionsOf(this.#dataSource.manager, unitIds);
  }

  /** The fieldwork file of a closed sample with its serials, for the enumerators to fill in. */
  async sheet(actor: Actor, planId: string, choice: SheetChoice): Promise<{ name: string; csv: string }> {
    const plan = await this.#plans.require(actor, "fieldwork.read", planId);
    const units = await numberedUnitsOf(this.#dataSource, plan);
    return { name: sheetName(plan.year, choice.list), csv: writeSheet(units, choice) };
  }
}
