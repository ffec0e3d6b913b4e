import { dayAt } from "@sipas/domain/kernel";
import { STAGE_LABELS, type Stage as StageName } from "@sipas/domain/plan";
import { StageTracker, type Stage } from "@sipas/ui";
import { useToday } from "../../../lib/use-today.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text } from "../text.vi.ts";

type Staged = Pick<PlanDetailFragment, "stages" | "windows">;

/** The stages opened so far: planned by the windows of the plan, actual by when they opened and closed. */
export function PlanStages({ plan }: { readonly plan: Staged }) {
  const today = useToday();
  if (plan.stages.length === 0) return null;
  return <StageTracker label={text.plan.stages} stages={stagesOf(plan)} today={today} />;
}

function stagesOf({ stages, windows }: Staged): readonly Stage[] {
  const planned: Partial<Record<StageName, { from: string | null; to: string | null }>> = {
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
