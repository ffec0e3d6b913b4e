import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { SipasProvider, type RenderLink } from "@sipas/ui";
import { Link } from "react-router";
import { RouterProvider, type RouterProviderProps } from "react-router/dom";
import type { ConnectionState } from "../graphql/connection-state.ts";
import type { Feature } from "../lib/feature.ts";
import { ConnectionContext } from "./connection-context.ts";
import { FeaturesContext } from "./features-context.ts";

export interface AppProps {
  readonly client: ApolloClient;
  readonly connection: ConnectionState;
  readonly features: readonly Feature[];
  readonly router: RouterProviderProps["router"];
  readonly nonce?: string | undefined;
  readonly env?: "default" | "test" | undefined;
}

const renderLink: RenderLink = ({ href, ...rest }) => <Link to={href} {...rest} />;

export function App({ client, connection, features, router, nonce, env }: AppProps) {
  return (
    <SipasProvider nonce={nonce} renderLink={renderLink} env={env}>
      <ApolloProvider client={client}>
        <ConnectionContext value={connection}>
          <FeaturesContext value={features}>
            <RouterProvider router={router} />
          </FeaturesContext>
        </ConnectionContext>
      </ApolloProvider>
    </SipasProvider>
  );
}
