import type { Blocker } from "@sipas/ui";
import type { Problem } from "../../../lib/use-command.ts";
import { fieldworkUrls, type IssueQuery } from "../urls.ts";

/** What of the units a blocker is about, by its code. */
const FILTERS: Readonly<Record<string, IssueQuery>> = {
  UNITS_WAITING: { state: "WAITING", list: "OFFICIAL" },
  BALLOTS_HELD: { state: "ISSUED" },
  RESERVE_OUT_OF_ORDER: { list: "RESERVE" },
  RESERVE_NEEDLESS: { list: "RESERVE" },
};

/** Each blocker with the units that it is about, of the agency and enumerator in its path. */
export function blockersOf(planId: string, problems: readonly Problem[]): readonly Blocker[] {
  return problems.map(({ code, path, message }) => ({
    key: `${code}|${path}`,
    message,
    href: fieldworkUrls.list(planId, { ...FILTERS[code], ...placeOf(path) }),
  }));
}

/** `agencies.SNV.enumerators.DTV-01.held`, or `agencies.SNV.reserve`; a code may hold dots of its own. */
function placeOf(path: string): IssueQuery {
  const of = /^agencies\.(.+)\.enumerators\.(.+)\.[a-z]+$/.exec(path);
  if (of) return { agency: of[1]!, enumerator: of[2]! };
  const agency = /^agencies\.(.+)\.reserve$/.exec(path)?.[1];
  return agency ? { agency } : {};
}
