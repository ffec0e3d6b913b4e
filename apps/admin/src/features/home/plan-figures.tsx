import { formatCount } from "@sipas/domain/kernel";
import { FigureValue, type StatCard } from "@sipas/ui";
import { ballotUrls } from "../ballot/urls.ts";
import { scoringUrls } from "../scoring/urls.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { text } from "./text.vi.ts";

/** The counters of a plan; those that the person may not see are not there. */
export function figuresOf(plan: PlanCardFragment): readonly StatCard[] {
  const { id, ballotCount, latestScoreRun: run } = plan;
  return [
    { key: "agencies", label: text.agencies, value: formatCount(plan.rosterCount) },
    { key: "quota", label: text.quota, value: formatCount(plan.officialQuota), sub: takeAllOf(plan) },
    ...(ballotCount === undefined || ballotCount === null
      ? []
      : [
          { key: "ballots", label: text.ballots, value: formatCount(ballotCount), href: ballotUrls.list(id) },
        ]),
    ...(run === undefined ? [] : [indexCard(id, run)]),
  ];
}

/** Why more may come in than is allotted. */
function takeAllOf({ takeAllCount, takeAllExpected }: PlanCardFragment): string | undefined {
  if (takeAllCount === 0) return undefined;
  const agencies = formatCount(takeAllCount);
  return takeAllExpected === 0
    ? text.takeAll(agencies)
    : text.takeAllExpected(agencies, formatCount(takeAllExpected));
}

function indexCard(planId: string, run: PlanCardFragment["latestScoreRun"]): StatCard {
  const common = { key: "index", label: text.index };
  if (!run) return { ...common, value: text.notScored, href: scoringUrls.runs(planId) };
  const { value, numerator, denominator } = run.province.figure;
  return {
    ...common,
    href: scoringUrls.run(run.id),
    value: <FigureValue value={value} numerator={numerator} denominator={denominator} size="lg" />,
    sub: run.provisional ? `${text.runNumber(run.number)} · ${text.provisional}` : text.runNumber(run.number),
  };
}
