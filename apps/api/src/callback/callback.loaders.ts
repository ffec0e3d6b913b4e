import DataLoader from "dataloader";
import type { DayCount } from "../plan/day-count.entity.ts";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { CallbackAttemptEntity } from "./callback-attempt.entity.ts";
import type { CallbackQueries } from "./callback.queries.ts";
import { CallbackTotals } from "./callback.types.ts";

const CALLED_BY_DAY = {};

const NONE: CallbackTotals = { drawn: 0, called: 0, confirmed: 0 };

/** The calls of the cases of one request, and the verification of its plans in all. */
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

  totals(context: Context, planId: string): Promise<CallbackTotals> {
    const loader = loaderOf(context, CallbackTotals, () => {
      return new DataLoader<string, CallbackTotals>(async (ids) => {
        const totals = await this.#queries.totals(ids);
        return ids.map((id) => totals.get(id) ?? NONE);
      });
    });
    return loader.load(planId);
  }

  /** Work done by day; none of a plan in which nothing was. */
  calledByDay(context: Context, planId: string): Promise<readonly DayCount[]> {
    const loader = loaderOf(context, CALLED_BY_DAY, () => {
      return new DataLoader<string, readonly DayCount[]>(async (ids) => {
        const days = await this.#queries.calledByDay(ids);
        return ids.map((id) => days.get(id) ?? []);
      });
    });
    return loader.load(planId);
  }
}
