import type { PlanCardFragment } from "./plan-card.generated.ts";

/** Every agency of the roster has somebody to survey. */
export function isSampleWhole({ sampleTotals, rosterCount }: PlanCardFragment): boolean {
  return rosterCount > 0 && sampleTotals?.agencies === rosterCount;
}

/** Every official unit was handed a ballot, and no enumerator holds one any longer. */
export function isFieldworkSettled({ fieldworkTotals: totals }: PlanCardFragment): boolean {
  return totals !== null && totals.issued > 0 && totals.waiting === 0 && totals.held === 0;
}

/** Collected ballots that did not go in yet; null to who is not told how many were collected. */
export function ballotsToEnter({ fieldworkTotals, ballotCount }: PlanCardFragment): number | null {
  return fieldworkTotals && Math.max(0, fieldworkTotals.collected - (ballotCount ?? 0));
}

/** Drawn cases that are still open. */
export function callsLeft({ callbackTotals }: PlanCardFragment): number {
  return callbackTotals ? callbackTotals.drawn - callbackTotals.called : 0;
}

/** The newest run rests on closed ballots and closed verification, none of which was opened again since. */
export function hasFinalRun({ latestScoreRun }: PlanCardFragment): boolean {
  return latestScoreRun !== null && !latestScoreRun.provisional && !latestScoreRun.superseded;
}
