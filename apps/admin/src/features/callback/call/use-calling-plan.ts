import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { CallingPlansDocument } from "./call.generated.ts";

/** The plans whose callbacks are open, and the one that the URL names: the newest when it names none. */
export function useCallingPlan() {
  const [params, setParams] = useSearchParams();
  const result = useQuery(CallingPlansDocument);
  const plans = (result.data?.surveyPlans.edges ?? [])
    .map(({ node }) => node)
    .filter(({ stages }) => stages.some(({ stage, state }) => stage === "CALLBACK" && state === "OPEN"));
  const wanted = params.get("plan");
  const plan = plans.find(({ id }) => id === wanted) ?? plans[0];
  return { result, plans, plan, choose: (id: string | null) => setParams(id ? { plan: id } : {}) };
}
