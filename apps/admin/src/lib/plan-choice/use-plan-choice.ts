import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { PlanChoiceDocument, type ChosenPlanFragment } from "./plan-choice.generated.ts";

/** The issued plans and the one that the URL names: the newest when it names none. */
export function usePlanChoice() {
  const [params, setParams] = useSearchParams();
  const result = useQuery(PlanChoiceDocument);
  const plans = issued(result.data?.surveyPlans.edges.map(({ node }) => node) ?? []);
  const wanted = params.get("plan");
  const plan = wanted ? plans.find(({ id }) => id === wanted) : plans[0];
  /** Filters of one plan mean nothing in another: they go. */
  const choose = (id: string | null) => setParams(id ? { plan: id } : {});
  return { result, plans, plan, choose };
}

export type PlanChoiceState = ReturnType<typeof usePlanChoice>;

function issued(plans: readonly ChosenPlanFragment[]): readonly ChosenPlanFragment[] {
  return plans.filter(({ state }) => state !== "DRAFT").toSorted((a, b) => b.year - a.year);
}
