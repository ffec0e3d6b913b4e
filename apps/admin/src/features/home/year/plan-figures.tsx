import { formatCount } from "@sipas/domain/kernel";
import { FigureValue, type StatCard } from "@sipas/ui";
import { satisfiedBase } from "../../../lib/satisfied-base.ts";
import { ballotUrls } from "../../ballot/urls.ts";
import { callbackUrls } from "../../callback/urls.ts";
import { fieldworkUrls } from "../../fieldwork/urls.ts";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";

/** The counters of a plan that have begun to count; those that the person may not see are not there. */
export function figuresOf(plan: PlanCardFragment): readonly StatCard[] {
  const quota = {
    key: "quota",
    label: text.quota,
    value: formatCount(plan.officialQuota),
    sub: agenciesOf(plan),
  };
  const counted = [issuedCard(plan), ballotCard(plan), callCard(plan), indexCard(plan)];
  return [quota, ...counted.filter((card) => card !== null)];
}

/** Of how many agencies, and why more ballots may come in than are allotted. */
function agenciesOf({ rosterCount, takeAllCount, takeAllExpected }: PlanCardFragment): string {
  const agencies = text.agencies(formatCount(rosterCount));
  if (takeAllCount === 0) return agencies;
  const all = formatCount(takeAllCount);
  return takeAllExpected === 0
    ? text.takeAll(agencies, all)
    : text.takeAllExpected(agencies, all, formatCount(takeAllExpected));
}

/** What was handed out, as the sum of what became of it. */
function issuedCard({ id, fieldworkTotals: totals }: PlanCardFragment): StatCard | null {
  if (!totals || totals.issued === 0) return null;
  const { issued, collected, failed, lost, held } = totals;
  const parts = [
    text.collected(formatCount(collected)),
    text.failed(formatCount(failed)),
    ...(lost > 0 ? [text.lost(formatCount(lost))] : []),
    ...(held > 0 ? [text.held(formatCount(held))] : []),
  ];
  return {
    key: "issued",
    label: text.issued,
    value: formatCount(issued),
    sub: text.sumOf(parts),
    href: fieldworkUrls.overview(id),
  };
}

function ballotCard({ id, ballotCount: entered, fieldworkTotals }: PlanCardFragment): StatCard | null {
  if (!entered) return null;
  const card = {
    key: "ballots",
    label: text.ballots,
    value: formatCount(entered),
    href: ballotUrls.list(id),
  };
  if (!fieldworkTotals) return card;
  const { collected } = fieldworkTotals;
  if (entered === collected) return { ...card, sub: text.allEntered(formatCount(collected)) };
  return entered < collected
    ? { ...card, sub: text.toEnter(formatCount(collected - entered)) }
    : { ...card, sub: text.tooMany(formatCount(entered - collected)), tone: "warn" };
}

function callCard({ id, callbackTotals: totals }: PlanCardFragment): StatCard | null {
  if (!totals || totals.drawn === 0) return null;
  return {
    key: "calls",
    label: text.calls,
    value: formatCount(totals.called),
    sub: text.called(formatCount(totals.drawn), formatCount(totals.confirmed)),
    href: callbackUrls.overview(id),
  };
}

function indexCard({ latestScoreRun: run }: PlanCardFragment): StatCard | null {
  if (!run) return null;
  const { value, numerator, denominator } = run.province.figure;
  return {
    key: "index",
    label: text.index,
    href: scoringUrls.run(run.id),
    value: (
      <FigureValue value={value} numerator={numerator} denominator={denominator} baseLabel={satisfiedBase} />
    ),
    sub: run.provisional ? text.provisionalRun(run.number) : text.finalRun(run.number),
  };
}
