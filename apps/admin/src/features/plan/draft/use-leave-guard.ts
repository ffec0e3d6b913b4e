import { useCallback, useEffect, useRef } from "react";
import { useBlocker } from "react-router";

/** Asks before a page with unsaved changes is left, in the app or by the browser; `release` lets one go unasked. */
export function useLeaveGuard(unsaved: boolean) {
  const released = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !released.current && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!released.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  const release = useCallback(() => {
    released.current = true;
  }, []);
  return { blocker, release };
}
