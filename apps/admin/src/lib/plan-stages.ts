import { dayAt } from "@sipas/domain/kernel";
import { STAGE_LABELS, type Stage as StageName, type StageState } from "@sipas/domain/plan";
import type { Stage } from "@sipas/ui";

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

interface StagedPlan {
  readonly stages: readonly {
    readonly stage: StageName;
    readonly state: StageState;
    readonly openedAt: string | null;
    readonly closedAt: string | null;
  }[];
  readonly windows: { readonly fieldwork: Period; readonly entry: Period; readonly callback: Period };
}

/** The stages of a plan as bars: planned by its windows, actual by when they opened and closed. */
export function stagesOf({ stages, windows }: StagedPlan): readonly Stage[] {
  const planned: Partial<Record<StageName, Period>> = {
    FIELDWORK: windows.fieldwork,
    BALLOTS: windows.entry,
    CALLBACK: windows.callback,
  };
  return stages.map(({ stage, state, openedAt, closedAt }) => ({
    key: stage,
    name: STAGE_LABELS[stage],
    state,
    planned: planned[stage],
    actual: openedAt ? { from: dayOf(openedAt), to: closedAt && dayOf(closedAt) } : undefined,
  }));
}

function dayOf(instant: string): string {
  return dayAt(Date.parse(instant));
}
