import { dayAt } from "@sipas/domain/kernel";
import { STAGE_LABELS } from "@sipas/domain/plan";
import type { Stage } from "@sipas/ui";
import type { PlanCardFragment } from "./plan-card.generated.ts";

type Plan = Pick<PlanCardFragment, "stages" | "windows">;

/** The stages of a plan as bars: planned by its windows, actual by when they opened and closed. */
export function stagesOf({ stages, windows }: Plan): readonly Stage[] {
  const planned = {
    FIELDWORK: windows.fieldwork,
    BALLOTS: windows.entry,
    CALLBACK: windows.callback,
  } as const;
  return stages.map(({ stage, state, openedAt, closedAt }) => ({
    key: stage,
    name: STAGE_LABELS[stage],
    state,
    ...(stage in planned ? { planned: planned[stage as keyof typeof planned] } : {}),
    ...(openedAt ? { actual: { from: dayOf(openedAt), to: closedAt ? dayOf(closedAt) : null } } : {}),
  }));
}

function dayOf(instant: string): string {
  return dayAt(Date.parse(instant));
}
