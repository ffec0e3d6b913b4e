import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import { SampleContactEntity } from "./sample-contact.entity.ts";
import type { SampleQueries } from "./sample.queries.ts";
import { SampleTotals } from "./sample.types.ts";

const NONE: SampleTotals = { agencies: 0, official: 0, reserve: 0 };

/** Contacts of the units of one request, and the samples of its plans in all. */
export class SampleLoaders {
  readonly #queries: SampleQueries;

  constructor(queries: SampleQueries) {
    this.#queries = queries;
  }

  contact(context: Context, unitId: string): Promise<SampleContactEntity> {
    const loader = loaderOf(context, SampleContactEntity, () => {
      return new DataLoader<string, SampleContactEntity>(async (ids) =>
        inOrder(ids, await this.#queries.contacts(ids), (row) => row.unitId),
      );
    });
    return loader.load(unitId);
  }

  totals(context: Context, planId: string): Promise<SampleTotals> {
    const loader = loaderOf(context, SampleTotals, () => {
      return new DataLoader<string, SampleTotals>(async (ids) => {
        const totals = await this.#queries.totals(ids);
        return ids.map((id) => totals.get(id) ?? NONE);
      });
    });
    return loader.load(planId);
  }
}
