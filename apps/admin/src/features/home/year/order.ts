import type { PlanCardFragment } from "./plan-card.generated.ts";

type Ordered = Pick<PlanCardFragment, "state" | "year">;

/** Newest first, and published years behind those under way. */
export function inOrder<P extends Ordered>(plans: readonly P[]): readonly P[] {
  return plans.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || b.year - a.year);
}

function isOver({ state }: Ordered): boolean {
  return state === "PUBLISHED";
}
