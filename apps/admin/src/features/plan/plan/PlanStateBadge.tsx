import { PLAN_STATE_LABELS, type PlanState } from "@sipas/domain/plan";
import { StatusBadge, type Tone } from "@sipas/ui";

const tones: Record<PlanState, Tone> = { DRAFT: "neutral", ISSUED: "accent", PUBLISHED: "ok" };

export function PlanStateBadge({ state }: { readonly state: PlanState }) {
  return <StatusBadge tone={tones[state]}>{PLAN_STATE_LABELS[state]}</StatusBadge>;
}
