import type { Actor } from "@sipas/domain/access";
import DataLoader from "dataloader";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import type { RunResult } from "./run-result.entity.ts";
import { viewOf, type RunView } from "./score-view.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";
import type { ScoringQueries } from "./scoring.queries.ts";

const RESULTS = {};

/** Figures and plans of the runs of one request, and the newest runs of its plans. */
export class ScoringLoaders {
  readonly #queries: ScoringQueries;

  constructor(queries: ScoringQueries) {
    this.#queries = queries;
  }

  async view(context: Context, run: ScoreRunEntity): Promise<RunView> {
    const loader = loaderOf(context, RESULTS, () => {
      return new DataLoader<string, { readonly result: RunResult }>(async (ids) =>
        inOrder(ids, await this.#queries.results(ids), (row) => row.id),
      );
    });
    const { result } = await loader.load(run.id);
    return viewOf(result, run);
  }

  plan(context: Context, actor: Actor, planId: string): Promise<SurveyPlanEntity> {
    const loader = loaderOf(context, SurveyPlanEntity, () => {
      return new DataLoader<string, SurveyPlanEntity>((ids) =>
        Promise.all(ids.map((id) => this.#queries.plan(actor, id))),
      );
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
