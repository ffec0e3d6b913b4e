import type { LineageEvent } from "../agency/index.ts";
import { formatDay, problem, type Day, type Problem } from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "./agency-names.ts";
import type { OpenPeriod, PlanContent } from "./plan.ts";

/** An agency that ended: what people handed in there before is of nobody from that day on. */
export interface Cessation {
  readonly agencyCode: string;
  /** The first day on which it is no more. */
  readonly day: Day;
}

const ENDING = new Set<LineageEvent["kind"]>(["MERGE", "SPLIT", "ABOLISH"]);

/**
 * The agencies that ended by a merge, a split or an abolition, in order of time. Who goes on under the same
 * code did not end; a rename and a transfer of functions end nobody.
 */
export function cessationsOf(events: readonly LineageEvent[]): readonly Cessation[] {
  return events
    .filter(({ kind }) => ENDING.has(kind))
    .flatMap(({ day, from, to }) =>
      from.filter((code) => !to.includes(code)).map((agencyCode) => ({ agencyCode, day })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Those that took dossiers within the window and were gone before its end. */
export function cessationsWithin<T extends Cessation>(
  cessations: readonly T[],
  { from, to }: OpenPeriod,
): readonly T[] {
  if (from === null || to === null) return [];
  return cessations.filter(({ day }) => from < day && day <= to);
}

/**
 * What keeps a plan from being issued whose transaction window holds the end of an agency: a rule for the
 * dossiers, or, where the window is to begin later, a first day after the last end.
 */
export function ceasedBlockers(
  { windows, ceasedRule }: Pick<PlanContent, "windows" | "ceasedRule">,
  cessations: readonly Cessation[],
  names: AgencyNames,
): readonly Problem[] {
  const ended = cessationsWithin(cessations, windows.transaction);
  const last = ended.at(-1);
  if (last === undefined || ceasedRule === "EXCLUDE" || ceasedRule === "ATTRIBUTE") return [];
  const who = `${namesOf(ended, names)} kết thúc hoạt động trong thời gian giao dịch`;
  if (ceasedRule === null) {
    const message = `${who}; chọn cách xử lý hồ sơ của các cơ quan này.`;
    return [problem("CEASED_RULE_MISSING", "ceasedRule", message)];
  }
  const message = `${who}; dời ngày bắt đầu đến ${formatDay(last.day)} hoặc sau đó, hoặc chọn cách xử lý khác.`;
  return [problem("CEASED_WINDOW_TOO_EARLY", "windows.transaction.from", message)];
}

const MOST_NAMED = 3;

function namesOf(ended: readonly Cessation[], names: AgencyNames): string {
  const codes = [...new Set(ended.map(({ agencyCode }) => agencyCode))];
  const named = codes.slice(0, MOST_NAMED).map((code) => agencyNameOf(code, names));
  const rest = codes.length - named.length;
  return rest > 0 ? `${named.join(", ")} và ${rest} cơ quan khác` : named.join(", ");
}
