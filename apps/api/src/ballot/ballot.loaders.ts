import DataLoader from "dataloader";
import type { DayCount } from "../plan/day-count.entity.ts";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import { BallotImportEntity } from "./ballot-import.entity.ts";
import { BallotEntity } from "./ballot.entity.ts";
import type { BallotQueries } from "./ballot.queries.ts";

const ENTERED_BY_DAY = {};

/** Imports of the ballots of one request, and counts of its plans. */
export class BallotLoaders {
  readonly #queries: BallotQueries;

  constructor(queries: BallotQueries) {
    this.#queries = queries;
  }

  import(context: Context, id: string): Promise<BallotImportEntity> {
    const loader = loaderOf(context, BallotImportEntity, () => {
      return new DataLoader<string, BallotImportEntity>(async (ids) =>
        inOrder(ids, await this.#queries.importsById(ids), (row) => row.id),
      );
    });
    return loader.load(id);
  }

  count(context: Context, planId: string): Promise<number> {
    const loader = loaderOf(context, BallotEntity, () => {
      return new DataLoader<string, number>(async (ids) => {
        const counts = await this.#queries.counts(ids);
        return ids.map((id) => counts.get(id) ?? 0);
      });
    });
    return loader.load(planId);
  }

  /** Work done by day; none of a plan in which nothing was. */
  enteredByDay(context: Context, planId: string): Promise<readonly DayCount[]> {
    const loader = loaderOf(context, ENTERED_BY_DAY, () => {
      return new DataLoader<string, readonly DayCount[]>(async (ids) => {
        const days = await this.#queries.enteredByDay(ids);
        return ids.map((id) => days.get(id) ?? []);
      });
    });
    return loader.load(planId);
  }
}
