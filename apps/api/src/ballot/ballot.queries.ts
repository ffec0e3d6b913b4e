import type { Actor } from "@sipas/domain/access";
import { In, type DataSource } from "typeorm";
import { daysOfPlans, type DayCount } from "../plan/day-count.entity.ts";
import type { PlanQueries } from "../plan/plan.queries.ts";
import { isBigint, isUuid } from "../platform/database/ids.ts";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { filesOf } from "../platform/imported-file.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { BallotImportEntity } from "./ballot-import.entity.ts";
import { BallotEntity } from "./ballot.entity.ts";
import type { BallotFilter } from "./ballot.types.ts";

// What a score run reads within its own transaction.
export { ballotDigest, ballotLines } from "./ballot-lines.ts";

export class BallotQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  /** The ballots of a plan by serial. Every filter has an index that also holds this order. */
  async page(
    actor: Actor,
    planId: string,
    filter: BallotFilter,
    args: PageArgs,
  ): Promise<Page<BallotEntity>> {
    await this.#plans.require(actor, "ballot.read", planId);
    const query = this.#dataSource
      .getRepository(BallotEntity)
      .createQueryBuilder("ballot")
      .where("ballot.planId = :planId", { planId });
    const { agencyCode, form, validity, importId } = filter;
    if (agencyCode) query.andWhere("ballot.agencyCode = :agencyCode", { agencyCode });
    if (form) query.andWhere("ballot.form = :form", { form });
    if (validity) query.andWhere("ballot.validity = :validity", { validity });
    if (importId) {
      if (!isUuid(importId)) throw notFound("tệp phiếu đã nạp");
      query.andWhere("ballot.importId = :importId", { importId });
    }
    const serial = filter.serial?.trim();
    if (serial) {
      query.andWhere("ballot.serial LIKE :serial", { serial: `${serial.replace(/[\\%_]/g, "\\$&")}%` });
    }
    return pageOf(query, args, {
      columns: ["ballot.serial"],
      direction: "ASC",
      keyOf: (row) => [row.serial],
    });
  }

  /** A ballot of the actor's province. */
  async find(actor: Actor, id: string): Promise<BallotEntity | null> {
    assertCan(actor, "ballot.read");
    if (!isBigint(id)) return null;
    const ballot = await this.#dataSource.getRepository(BallotEntity).findOneBy({ id });
    if (!ballot) return null;
    return (await this.#plans.find(actor, ballot.planId)) && ballot;
  }

  /** The files that went into a plan, newest first. */
  async imports(actor: Actor, planId: string, args: PageArgs): Promise<Page<BallotImportEntity>> {
    await this.#plans.require(actor, "ballot.read", planId);
    return filesOf(this.#dataSource, BallotImportEntity, planId, args);
  }

  importsById(ids: readonly string[]): Promise<BallotImportEntity[]> {
    return this.#dataSource.getRepository(BallotImportEntity).findBy({ id: In([...ids]) });
  }

  /** How many ballots each plan has, void ones too. */
  async counts(planIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows: { plan_id: string; ballots: number }[] = await this.#dataSource.query(
      `SELECT plan_id, count(*)::int AS ballots FROM ballot WHERE plan_id = ANY($1) GROUP BY plan_id`,
      [planIds],
    );
    return new Map(rows.map((row) => [row.plan_id, row.ballots]));
  }

  /** How many ballots of plans went in on each day in Việt Nam, void ones too. */
  async enteredByDay(planIds: readonly string[]): Promise<ReadonlyMap<string, readonly DayCount[]>> {
    return daysOfPlans(
      await this.#dataSource.query(
        `SELECT file.plan_id AS "planId", (imported_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS day,
                sum(entered.ballots)::int AS count
         FROM (SELECT import_id, count(*) AS ballots FROM ballot WHERE plan_id = ANY($1) GROUP BY import_id) AS entered
         JOIN ballot_import file ON file.id = entered.import_id
         GROUP BY file.plan_id, day ORDER BY day`,
        [planIds],
      ),
    );
  }
}
