import { useEffect } from "react";
import { useBlocker, type Blocker } from "react-router";
import { deletedState } from "../delete/deleted-state.ts";

/** Asks before a page with unsaved changes is left, in the app or by the browser; not when the plan itself is gone. */
export function useLeaveGuard(unsaved: boolean): Blocker {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved &&
      currentLocation.pathname !== nextLocation.pathname &&
      deletedState.read(nextLocation.state) === null,
  );
}
