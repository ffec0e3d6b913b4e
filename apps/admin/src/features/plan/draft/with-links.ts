import type { Problem } from "../../../lib/use-command.ts";
import { planUrls } from "../urls.ts";

/** Problems as links: each opens the part of the form where its field is. */
export function withLinks(planId: string, problems: readonly Problem[]) {
  return problems.map(({ code, message, path }) =>
    path === "" ? { code, message } : { code, message, path, href: planUrls.field(planId, path) },
  );
}
