import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import type { ScoreRunEntity } from "../scoring/score-run.entity.ts";
import type { PublicationQueries } from "./publication.queries.ts";
import { ReleaseEntity } from "./release.entity.ts";

const RUNS = {};

/** The releases of the plans of one request, and the runs that they publish. */
export class PublicationLoaders {
  readonly #queries: PublicationQueries;

  constructor(queries: PublicationQueries) {
    this.#queries = queries;
  }

  run(context: Context, id: string): Promise<ScoreRunEntity> {
    const loader = loaderOf(context, RUNS, () => {
      return new DataLoader<string, ScoreRunEntity>(async (ids) =>
        inOrder(ids, await this.#queries.runs(ids), (row) => row.id),
      );
    });
    return loader.load(id);
  }

  /** The newest release of a plan; null until a Decision is written down. */
  release(context: Context, planId: string): Promise<ReleaseEntity | null> {
    const loader = loaderOf(context, ReleaseEntity, () => {
      return new DataLoader<string, ReleaseEntity | null>(async (ids) => {
        const found = new Map((await this.#queries.releases(ids)).map((row) => [row.planId, row]));
        return ids.map((id) => found.get(id) ?? null);
      });
    });
    return loader.load(planId);
  }
}
