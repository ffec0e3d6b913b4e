import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import type { ReopeningQueries } from "./reopening.queries.ts";
import { StageReopeningEntity } from "./stage-reopening.entity.ts";

/** The requests that wait, of the plans of one request. */
export class ReopeningLoaders {
  readonly #queries: ReopeningQueries;

  constructor(queries: ReopeningQueries) {
    this.#queries = queries;
  }

  waiting(context: Context, planId: string): Promise<StageReopeningEntity[]> {
    const loader = loaderOf(context, StageReopeningEntity, () => {
      return new DataLoader<string, StageReopeningEntity[]>(async (ids) => {
        const groups = Map.groupBy(await this.#queries.waiting(ids), (row) => row.planId);
        return ids.map((id) => groups.get(id) ?? []);
      });
    });
    return loader.load(planId);
  }
}
