import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { CallbackAttemptEntity } from "./callback-attempt.entity.ts";
import type { CallbackQueries } from "./callback.queries.ts";

/** The calls of the cases of one request. */
export class CallbackLoaders {
  readonly #queries: CallbackQueries;

  constructor(queries: CallbackQueries) {
    this.#queries = queries;
  }

  attempts(context: Context, caseId: string): Promise<CallbackAttemptEntity[]> {
    const loader = loaderOf(context, CallbackAttemptEntity, () => {
      return new DataLoader<string, CallbackAttemptEntity[]>(async (ids) => {
        const groups = Map.groupBy(await this.#queries.attempts(ids), (row) => row.caseId);
        return ids.map((id) => groups.get(id) ?? []);
      });
    });
    return loader.load(caseId);
  }
}
