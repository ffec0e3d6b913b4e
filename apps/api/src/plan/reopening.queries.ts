import { can, type Actor } from "@sipas/domain/access";
import { findReopeningBlockers, type Stage } from "@sipas/domain/plan";
import type { Problem } from "@sipas/domain/kernel";
import { In, type DataSource } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import type { PlanQueries } from "./plan.queries.ts";
import { reopeningFactsOf, type ReopeningGuards } from "./reopening-facts.ts";
import { StageReopeningEntity } from "./stage-reopening.entity.ts";

export class ReopeningQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;
  readonly #guards: ReopeningGuards;

  constructor(dataSource: DataSource, plans: PlanQueries, guards: ReopeningGuards) {
    this.#dataSource = dataSource;
    this.#plans = plans;
    this.#guards = guards;
  }

  /** The requests of a plan, newest first; of one stage when it is named. */
  async page(
    actor: Actor,
    planId: string,
    stage: Stage | null,
    args: PageArgs,
  ): Promise<Page<StageReopeningEntity>> {
    await this.#plans.require(actor, "reopening.read", planId);
    const query = this.#dataSource
      .getRepository(StageReopeningEntity)
      .createQueryBuilder("reopening")
      .where("reopening.planId = :planId", { planId });
    if (stage) query.andWhere("reopening.stage = :stage", { stage });
    return pageOf(query, args, {
      columns: ["reopening.requestedAt", "reopening.id"],
      direction: "DESC",
      keyOf: (row) => [row.requestedAt.toISOString(), row.id],
    });
  }

  /** The requests of plans that wait for a second person. */
  waiting(planIds: readonly string[]): Promise<StageReopeningEntity[]> {
    return this.#dataSource
      .getRepository(StageReopeningEntity)
      .findBy({ planId: In([...planIds]), state: "REQUESTED" });
  }

  /** All that keeps a stage from being opened again now; nothing for those who cannot ask nor confirm. */
  async blockers(actor: Actor, planId: string, stage: Stage): Promise<readonly Problem[]> {
    if (!can(actor, "reopening.read")) return [];
    const plan = await this.#plans.require(actor, "reopening.read", planId);
    const { manager } = this.#dataSource;
    return findReopeningBlockers(stage, await reopeningFactsOf(manager, plan, stage, this.#guards));
  }
}
