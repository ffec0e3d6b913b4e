import { dayAt } from "@sipas/domain/kernel";
import { STAGE_LABELS, STAGES, type Stage as StageName, type StageState } from "@sipas/domain/plan";
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

/** A stage as a bar, with the name that the plan knows it by. */
export type PlanStage = Stage & { readonly key: StageName };

/** The stages that are worked on in the system; of a year also those that nobody has opened yet. */
const SHOWN = STAGES.filter((stage) => stage !== "REPORT" && stage !== "IMPROVE");

/** The stages of a plan as bars: planned by its windows, actual by when they opened and closed. */
export function stagesOf({ stages, windows }: StagedPlan): readonly PlanStage[] {
  const planned: Partial<Record<StageName, Period>> = {
    FIELDWORK: windows.fieldwork,
    BALLOTS: windows.entry,
    CALLBACK: windows.callback,
  };
  const moved = new Map(stages.map((row) => [row.stage, row]));
  return SHOWN.map((stage) => {
    const { state = "NOT_OPENED", openedAt, closedAt } = moved.get(stage) ?? {};
    return {
      key: stage,
      name: STAGE_LABELS[stage],
      state,
      planned: planned[stage],
      actual: openedAt ? { from: dayOf(openedAt), to: closedAt ? dayOf(closedAt) : null } : undefined,
    };
  });
}

function dayOf(instant: string): string {
  return dayAt(Date.parse(instant));
}
