import type { Actor } from "@sipas/domain/access";
import { In, type DataSource, type EntityManager } from "typeorm";
import { AgencyEntity } from "../agency/agency.entity.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import { formsOfPlans, lastReopenings, type PlanQueries } from "../plan/plan.queries.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { isUuid } from "../platform/database/ids.ts";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { inOrder } from "../platform/in-order.ts";
import type { RunResult } from "./run-result.entity.ts";
import { viewOf, type RunView, type RunWords } from "./score-view.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";
import type { WorkbookFacts } from "./workbook/facts.ts";

// What publication needs of a run within its own transaction.
export { inputDigestOf } from "./input-digest.ts";

/** The newest run of a plan, without its figures. */
export function latestRunOf(manager: EntityManager, planId: string): Promise<ScoreRunEntity | null> {
  return manager.findOne(ScoreRunEntity, { where: { planId }, order: { number: "DESC" } });
}

/** The figures of a run. */
export async function figuresOf(manager: EntityManager, id: string): Promise<RunResult> {
  const row = await manager.findOneOrFail(ScoreRunEntity, {
    select: { id: true, result: true },
    where: { id },
  });
  return row.result;
}

export class ScoringQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  /** The runs of a plan, newest first. */
  async page(actor: Actor, planId: string, args: PageArgs): Promise<Page<ScoreRunEntity>> {
    await this.#plans.require(actor, "score.read", planId);
    const query = this.#dataSource
      .getRepository(ScoreRunEntity)
      .createQueryBuilder("run")
      .where("run.planId = :planId", { planId });
    return pageOf(query, args, {
      columns: ["run.number"],
      direction: "DESC",
      keyOf: (row) => [String(row.number)],
    });
  }

  /** A run of the actor's province. */
  async find(actor: Actor, id: string): Promise<ScoreRunEntity | null> {
    assertCan(actor, "score.read");
    if (!isUuid(id)) return null;
    const run = await this.#dataSource.getRepository(ScoreRunEntity).findOneBy({ id });
    if (!run) return null;
    return (await this.#plans.find(actor, run.planId)) && run;
  }

  /** Those of the plans that the actor may read. */
  plans(actor: Actor, planIds: readonly string[]): Promise<SurveyPlanEntity[]> {
    return this.#plans.findMany(actor, planIds);
  }

  /** The figures of runs as the API shows them, in the order of the runs; an error in place of one that went. */
  async views(runs: readonly ScoreRunEntity[]): Promise<readonly (RunView | Error)[]> {
    const ids = runs.map(({ id }) => id);
    const rows = await this.#dataSource
      .getRepository(ScoreRunEntity)
      .find({ select: { id: true, result: true }, where: { id: In(ids) } });
    const words = await this.#wordsOf([...new Set(runs.map(({ planId }) => planId))]);
    const results = inOrder(ids, rows, ({ id }) => id);
    return runs.map((run, place) => {
      const row = results[place]!;
      return row instanceof Error ? row : viewOf(row.result, run, words.get(run.planId)!);
    });
  }

  /** Blocks and forms of plans, by the plan's id. */
  async #wordsOf(planIds: readonly string[]): Promise<ReadonlyMap<string, RunWords>> {
    const { manager } = this.#dataSource;
    const plans = await manager.find(SurveyPlanEntity, {
      select: { id: true, blocks: true },
      where: { id: In([...planIds]) },
    });
    const blocks = new Map(plans.map((plan) => [plan.id, plan.blocks]));
    const forms = await formsOfPlans(manager, planIds);
    return new Map(planIds.map((id, place) => [id, { blocks: blocks.get(id) ?? [], forms: forms[place]! }]));
  }

  /** The same of one run. */
  async view(run: ScoreRunEntity): Promise<RunView> {
    const [view] = await this.views([run]);
    if (view instanceof Error) throw view;
    return view!;
  }

  /** What the workbook of a run says; null when the actor's province has no such run. */
  async workbook(actor: Actor, id: string): Promise<WorkbookFacts | null> {
    const run = await this.find(actor, id);
    if (!run) return null;
    const plan = await this.#plans.find(actor, run.planId);
    if (!plan) throw notFound("kế hoạch đo lường");
    const province = { provinceCode: plan.provinceCode };
    const agencies = await this.#dataSource.getRepository(AgencyEntity).findBy(province);
    const { name } = await this.#dataSource
      .getRepository(ProvinceEntity)
      .findOneByOrFail({ code: plan.provinceCode });
    return {
      run,
      plan,
      view: await this.view(run),
      provinceName: name,
      agencyNames: new Map(agencies.map((agency) => [agency.code, agency.name])),
    };
  }

  /** When a stage of each plan was last opened again. */
  reopenings(planIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    return lastReopenings(this.#dataSource.manager, planIds);
  }

  /** The newest run of each plan that has one. */
  latest(planIds: readonly string[]): Promise<ScoreRunEntity[]> {
    return this.#dataSource
      .getRepository(ScoreRunEntity)
      .createQueryBuilder("run")
      .distinctOn(["run.planId"])
      .where("run.planId IN (:...planIds)", { planIds: [...planIds] })
      .orderBy("run.planId")
      .addOrderBy("run.number", "DESC")
      .getMany();
  }
}
