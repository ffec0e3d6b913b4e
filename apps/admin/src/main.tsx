import "@sipas/ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { features } from "./app/features.ts";
import { createAppRouter } from "./app/router.tsx";
import { createClient } from "./graphql/client.ts";
import { createConnectionState } from "./graphql/connection-state.ts";
import { leaveToSignIn } from "./session/leave.ts";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const connection = createConnectionState();
const client = createClient({ connection, onSignedOut: leaveToSignIn });
const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");

createRoot(root).render(
  <StrictMode>
    <App
      client={client}
      connection={connection}
      features={features}
      router={createAppRouter(features)}
      nonce={nonce}
    />
  </StrictMode>,
);
