import { render, type RenderResult } from "@testing-library/react";
import { act } from "react";
import { createMemoryRouter } from "react-router";
import { App } from "../app/App.tsx";
import { features } from "../app/features.ts";
import { createRoutes } from "../app/router.tsx";
import { createClient } from "../graphql/client.ts";
import { createConnectionState } from "../graphql/connection-state.ts";
import { linkTo, type Answers } from "./schema-link.ts";

export interface RenderedApp extends RenderResult {
  readonly router: ReturnType<typeof createMemoryRouter>;
  readonly signedOut: () => number;
}

/** The whole application at an address, with a server that gives these answers. */
export async function renderApp(path: string, answers: Answers): Promise<RenderedApp> {
  let signedOut = 0;
  const connection = createConnectionState();
  const client = createClient({
    connection,
    onSignedOut: () => {
      signedOut += 1;
    },
    transport: linkTo({ demoAccounts: [], ...answers }),
  });
  const router = createMemoryRouter(createRoutes(features), { initialEntries: [path] });
  const app = <App client={client} connection={connection} features={features} router={router} env="test" />;
  const rendered = await act(async () => render(app));
  return { ...rendered, router, signedOut: () => signedOut };
}
