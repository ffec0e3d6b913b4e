import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import { SampleContactEntity } from "./sample-contact.entity.ts";
import type { SampleQueries } from "./sample.queries.ts";

/** Contacts of the units of one request. */
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
}
