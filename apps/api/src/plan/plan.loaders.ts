import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { PlanAgencyEntity } from "./plan-agency.entity.ts";
import { PlanStageEntity } from "./plan-stage.entity.ts";
import type { PlanQueries } from "./plan.queries.ts";

/** Rosters and stages of the plans of one request. */
export class PlanLoaders {
  readonly #queries: PlanQueries;

  constructor(queries: PlanQueries) {
    this.#queries = queries;
  }

  roster(context: Context, planId: string): Promise<PlanAgencyEntity[]> {
    const loader = loaderOf(context, PlanAgencyEntity, () => {
      return new DataLoader<string, PlanAgencyEntity[]>(async (ids) =>
        group(ids, await this.#queries.rosters(ids)),
      );
    });
    return loader.load(planId);
  }

  stages(context: Context, planId: string): Promise<PlanStageEntity[]> {
    const loader = loaderOf(context, PlanStageEntity, () => {
      return new DataLoader<string, PlanStageEntity[]>(async (ids) =>
        group(ids, await this.#queries.stages(ids)),
      );
    });
    return loader.load(planId);
  }
}

function group<T extends { planId: string }>(ids: readonly string[], rows: readonly T[]): T[][] {
  const groups = Map.groupBy(rows, (row) => row.planId);
  return ids.map((id) => groups.get(id) ?? []);
}
