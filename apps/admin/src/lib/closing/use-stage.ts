import { skipToken, useQuery } from "@apollo/client/react";
import type { Stage } from "@sipas/domain/plan";
import { PlanStagesDocument, type MovedStagesFragment } from "./stage.generated.ts";

export type StageRow = MovedStagesFragment["stages"][number];

/** How a stage of a plan stands: undefined until it is known, null while nobody has opened it. */
export function useStage(planId: string | undefined, stage: Stage): StageRow | null | undefined {
  const { data } = useQuery(PlanStagesDocument, planId ? { variables: { planId } } : skipToken);
  return data && stageOf(data.surveyPlan, stage);
}

/** Whether a stage still takes files: it is known and not closed; one that nobody has opened does. */
export function takesFiles(stage: StageRow | null | undefined): boolean {
  return stage !== undefined && stage?.state !== "CLOSED";
}

/** The stage as the plan has it; null while nobody has opened it. */
export function stageOf(plan: MovedStagesFragment | null, stage: Stage): StageRow | null {
  return plan?.stages.find((row) => row.stage === stage) ?? null;
}
