import type { Action } from "@sipas/domain/access";
import type { Stage, StageState } from "@sipas/domain/plan";
import type { PlanCardFragment } from "./plan-card.generated.ts";

export type StateOf = (stage: Stage) => StageState;

/** When a step waits to be done, for whom, and the way there. */
export interface Rule {
  readonly stage: Stage;
  readonly right: Action;
  readonly label: string;
  readonly hint?: (plan: PlanCardFragment) => string | undefined;
  readonly href: (plan: PlanCardFragment) => string;
  readonly when: (plan: PlanCardFragment, stateOf: StateOf) => boolean;
}
