import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import type { ScoreRunEntity } from "../scoring/score-run.entity.ts";
import type { PublicationQueries } from "./publication.queries.ts";

const RUNS = {};

/** The runs that the releases of one request publish. */
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
}
