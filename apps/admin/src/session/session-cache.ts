import type { ApolloCache } from "@apollo/client";
import type { Viewer } from "./viewer-context.ts";
import { ViewerDocument } from "./viewer.generated.ts";

/** The gate follows the cache: writing who is signed in opens it. */
export function rememberViewer(cache: ApolloCache, viewer: Viewer): void {
  cache.writeQuery({ query: ViewerDocument, data: { viewer } });
}
