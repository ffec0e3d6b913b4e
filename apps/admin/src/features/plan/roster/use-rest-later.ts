import { startTransition, useEffect, useState } from "react";

const atOnce = 24;

/** The head of a long list at once and its rest right after, so that the page answers meanwhile; all of it when somebody waits for a row. */
export function useRestLater<T>(items: readonly T[], allNow: boolean): readonly T[] {
  const [all, setAll] = useState(allNow);
  useEffect(() => startTransition(() => setAll(true)), []);
  return all || allNow ? items : items.slice(0, atOnce);
}
