import { StageTracker } from "@sipas/ui";
import { stagesOf } from "../../../lib/plan-stages.ts";
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
