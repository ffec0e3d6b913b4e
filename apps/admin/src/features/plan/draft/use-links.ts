import { useMemo } from "react";
import type { Problem } from "../../../lib/use-command.ts";
import { planUrls } from "../urls.ts";

/**
 * Problems as links: each opens the part of the form where its field is. The same array as long as the
 * problems are the same, since a list of problems takes the cursor whenever it is given a new one.
 */
export function useLinks(planId: string, problems: readonly Problem[]) {
  return useMemo(
    () =>
      problems.map(({ code, message, path }) =>
        path === "" ? { code, message } : { code, message, path, href: planUrls.field(planId, path) },
      ),
    [planId, problems],
  );
}
