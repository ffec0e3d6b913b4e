import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import type { PublishedQueries } from "./published.queries.ts";
import type { PublishedRelease } from "./sound-document.ts";

const DOCUMENTS = {};

/** The documents of one request, read only where a query asks for more than lists say. */
export class PublishedLoaders {
  readonly #queries: PublishedQueries;

  constructor(queries: PublishedQueries) {
    this.#queries = queries;
  }

  /** By the id of its release. */
  documents(context: Context): DataLoader<string, PublishedRelease> {
    return loaderOf(context, DOCUMENTS, () => {
      return new DataLoader<string, PublishedRelease>(async (ids) =>
        inOrder(ids, await this.#queries.documents(ids), (release) => release.id),
      );
    });
  }
}
