import { isDay } from "@sipas/domain/kernel";
import type { CountValue } from "@sipas/ui";
import { everyWindow, type PlanDraft, type WindowDraft } from "./plan-draft.ts";

/** The draft with what is no day and no number yet left blank: to the gate it is still missing. */
export function readableOf(draft: PlanDraft): PlanDraft {
  return {
    ...draft,
    decisionDate: dayOrBlank(draft.decisionDate),
    planDate: dayOrBlank(draft.planDate),
    retentionUntil: dayOrBlank(draft.retentionUntil),
    legalBases: draft.legalBases.map((row) => ({
      ...row,
      inForceFrom: dayOrBlank(row.inForceFrom),
      inForceTo: dayOrBlank(row.inForceTo),
    })),
    windows: everyWindow((name) => readable(draft.windows[name])),
    roster: draft.roster.map((row) => ({
      ...row,
      frameSize: countOrBlank(row.frameSize),
      official: countOrBlank(row.official),
      reserve: countOrBlank(row.reserve),
    })),
  };
}

function readable({ from, to }: WindowDraft): WindowDraft {
  return { from: dayOrBlank(from), to: dayOrBlank(to) };
}

function dayOrBlank(typed: string): string {
  return isDay(typed) ? typed : "";
}

function countOrBlank(typed: CountValue): CountValue {
  return typeof typed === "number" ? typed : null;
}
