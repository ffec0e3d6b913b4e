import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { tap } from "rxjs";
import { createCache } from "./cache.ts";
import type { ConnectionState } from "./connection-state.ts";
import { faultOf } from "./faults.ts";

export interface ClientSettings {
  readonly connection: ConnectionState;
  /** Called when the server no longer knows who is asking. */
  readonly onSignedOut: () => void;
  readonly transport?: ApolloLink | undefined;
}

export function createClient({ connection, onSignedOut, transport }: ClientSettings): ApolloClient {
  const faults = new ErrorLink(({ error }) => {
    const { code } = faultOf(error);
    connection.report(code === "UNREACHABLE");
    if (code === "UNAUTHENTICATED") onSignedOut();
  });
  const answers = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap(() => connection.report(false))),
  );
  const http =
    transport ??
    new HttpLink({
      uri: "/graphql",
      credentials: "same-origin",
      headers: { "apollo-require-preflight": "1" },
    });
  return new ApolloClient({
    link: ApolloLink.from([faults, answers, http]),
    cache: createCache(),
    dataMasking: true,
    defaultOptions: {
      watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" },
    },
  });
}
