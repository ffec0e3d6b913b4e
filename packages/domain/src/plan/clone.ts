import { decide, problem, shiftYears, type Day, type Decision } from "../kernel/index.ts";
import { fatesBetween } from "../agency/index.ts";
import { cloneRoster, type RosterFacts } from "./clone-roster.ts";
import { WINDOW_NAMES, type IndexTarget, type PlanContent, type PlanWindows } from "./plan.ts";

export interface CloneFacts extends RosterFacts {
  readonly year: number;
}

/**
 * A draft of `year` from the plan of an earlier one: the content as it was, numbers and dates of the documents
 * empty, the days of the work as many years later as a proposal, the roster carried over by what became of the
 * agencies, targets with it. What to do with dossiers of agencies that ended is decided anew. Refuses a year
 * that is not later.
 */
export function clonePlan(previous: PlanContent, facts: CloneFacts): Decision<PlanContent> {
  const { year } = facts;
  const later = (day: Day | null) => day && shiftYears(day, year - previous.year);
  const { blocks, roster } = cloneRoster(previous, facts);
  const content: PlanContent = {
    ...previous,
    year,
    decisionNumber: "",
    decisionDate: null,
    planNumber: "",
    planDate: null,
    windows: Object.fromEntries(
      WINDOW_NAMES.map((name) => {
        const { from, to } = previous.windows[name];
        return [name, { from: later(from), to: later(to) }];
      }),
    ) as unknown as PlanWindows,
    ceasedRule: null,
    retentionUntil: later(previous.retentionUntil),
    blocks,
    roster,
    targets: cloneTargets(previous.targets, { blocks, roster }, facts),
  };
  if (previous.year < year) return decide(content, []);
  const message = `Kế hoạch năm ${previous.year} không phải của năm trước năm ${year}; chọn kế hoạch của năm trước.`;
  return decide(content, [problem("PLAN_SOURCE_NOT_EARLIER", "fromPlanId", message)]);
}

/** Targets go with what they are of: a block that is still there, an agency that one agency carries on. */
function cloneTargets(
  targets: readonly IndexTarget[],
  { blocks, roster }: Pick<PlanContent, "blocks" | "roster">,
  { events, after, until }: RosterFacts,
): readonly IndexTarget[] {
  const codes = targets.flatMap(({ scope, code }) => (scope === "AGENCY" && code !== null ? [code] : []));
  const fates = fatesBetween(codes, events, after, until);
  const cloned = targets.flatMap((target): IndexTarget[] => {
    if (target.scope === "PROVINCE" || target.code === null) return [target];
    if (target.scope === "BLOCK") return blocks.some(({ code }) => code === target.code) ? [target] : [];
    const [code, ...others] = fates.get(target.code)?.successors ?? [];
    if (code === undefined || others.length > 0) return [];
    return roster.some(({ agencyCode }) => agencyCode === code) ? [{ ...target, code }] : [];
  });
  return cloned.filter(
    ({ scope, code }, index) =>
      cloned.findIndex((other) => other.scope === scope && other.code === code) === index,
  );
}
