import type { Actor } from "@sipas/domain/access";
import DataLoader from "dataloader";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { notFound } from "../platform/errors.ts";
import type { RunView } from "./score-view.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";
import type { ScoringQueries } from "./scoring.queries.ts";

const RESULTS = {};
const REOPENINGS = {};

/** Figures and plans of the runs of one request, and the newest runs of its plans. */
export class ScoringLoaders {
  readonly #queries: ScoringQueries;

  constructor(queries: ScoringQueries) {
    this.#queries = queries;
  }

  /** The figures of a run, put together once a request however many fields ask for them. */
  view(context: Context, run: ScoreRunEntity): Promise<RunView> {
    const loader = loaderOf(context, RESULTS, () => {
      return new DataLoader<ScoreRunEntity, RunView, string>((runs) => this.#queries.views(runs), {
        cacheKeyFn: ({ id }) => id,
      });
    });
    return loader.load(run);
  }

  plan(context: Context, actor: Actor, planId: string): Promise<SurveyPlanEntity> {
    const loader = loaderOf(context, SurveyPlanEntity, () => {
      return new DataLoader<string, SurveyPlanEntity>(async (ids) => {
        const plans = new Map((await this.#queries.plans(actor, ids)).map((plan) => [plan.id, plan]));
        return ids.map((id) => plans.get(id) ?? notFound("kế hoạch đo lường"));
      });
    });
    return loader.load(planId);
  }

  /** When a stage of the plan was last opened again; null of a plan in which none was. */
  reopenedAt(context: Context, planId: string): Promise<Date | null> {
    const loader = loaderOf(context, REOPENINGS, () => {
      return new DataLoader<string, Date | null>(async (ids) => {
        const reopened = await this.#queries.reopenings(ids);
        return ids.map((id) => reopened.get(id) ?? null);
      });
    });
    return loader.load(planId);
  }

  latest(context: Context, planId: string): Promise<ScoreRunEntity | null> {
    const loader = loaderOf(context, ScoreRunEntity, () => {
      return new DataLoader<string, ScoreRunEntity | null>(async (ids) => {
        const runs = new Map((await this.#queries.latest(ids)).map((run) => [run.planId, run]));
        return ids.map((id) => runs.get(id) ?? null);
      });
    });
    return loader.load(planId);
  }
}
