import { useCommand } from "../lib/use-command.ts";
import { leaveAfterSignOut } from "./leave.ts";
import { SignOutDocument } from "./sign-in/sign-in.generated.ts";

/** Ends the session on the server; only then the screens close. */
export function useSignOut() {
  const command = useCommand(SignOutDocument);
  const signOut = async () => {
    const outcome = await command.run(() => ({}));
    if (outcome.kind === "done") leaveAfterSignOut();
  };
  return { signOut, busy: command.busy };
}
