import { dayAt } from "@sipas/domain/kernel";
import {
  STAGE_LABELS,
  STAGES,
  type Stage as StageName,
  type StageState,
  type WindowName,
} from "@sipas/domain/plan";
import type { Stage } from "@sipas/ui";

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The windows that plan a stage of the year. */
type PlannedWindow = Exclude<WindowName, "transaction" | "report">;

interface StagedPlan {
  readonly stages: readonly {
    readonly stage: StageName;
    readonly state: StageState;
    readonly openedAt: string | null;
    readonly closedAt: string | null;
  }[];
  readonly windows: Readonly<Record<PlannedWindow, Period>>;
}

/** A stage as a bar, with the name that the plan knows it by. */
export type PlanStage = Stage & { readonly key: StageName };

/** The stages that are worked on in the system; of a year also those that nobody has opened yet. */
const SHOWN = STAGES.filter((stage) => stage !== "REPORT" && stage !== "IMPROVE");

/** The stages of a plan as bars: planned by its windows, actual by when they opened and closed. */
export function stagesOf({ stages, windows }: StagedPlan): readonly PlanStage[] {
  const planned: Partial<Record<StageName, Period>> = {
    FRAME: windows.frame,
    SAMPLE: windows.sample,
    FIELDWORK: windows.fieldwork,
    BALLOTS: windows.entry,
    CALLBACK: windows.callback,
    SCORE: windows.scoring,
    PUBLISH: windows.publication,
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
