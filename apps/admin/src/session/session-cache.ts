import type { ApolloCache, ApolloClient } from "@apollo/client";
import { ViewerDocument } from "./viewer.generated.ts";
import type { Viewer } from "./viewer-context.ts";

/** The gate follows the cache: writing who is signed in opens it, writing nobody closes it. */
export function rememberViewer(cache: ApolloCache, viewer: Viewer): void {
  cache.writeQuery({ query: ViewerDocument, data: { viewer } });
}

/** Nothing that the last person saw stays in memory for the next one. */
export async function forgetViewer(client: ApolloClient): Promise<void> {
  await client.clearStore();
  client.writeQuery({ query: ViewerDocument, data: { viewer: null } });
}
