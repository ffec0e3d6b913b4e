import { useApolloClient } from "@apollo/client/react";
import { useCallback } from "react";
import { useCommand } from "../lib/use-command.ts";
import { forgetViewer } from "./session-cache.ts";
import { SignOutDocument } from "./sign-in/sign-in.generated.ts";

/** Ends the session on the server; only then the screens close. */
export function useSignOut() {
  const client = useApolloClient();
  const command = useCommand(SignOutDocument);
  const signOut = useCallback(async () => {
    const outcome = await command.run(() => ({}));
    if (outcome.kind === "done") await forgetViewer(client);
  }, [client, command]);
  return { signOut, busy: command.busy };
}
