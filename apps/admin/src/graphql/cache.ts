import { InMemoryCache } from "@apollo/client";
import possibleTypes from "./possible-types.generated.ts";

const whole = { keyFields: false } as const;
const replaced = { merge: false } as const;

/** Things with an identity are kept once; what exists only inside another thing is kept with it. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: possibleTypes.possibleTypes,
    typePolicies: {
      Viewer: { keyFields: [] },
      Province: { keyFields: ["code"] },
      Agency: { keyFields: ["code"] },
      CriteriaSet: { keyFields: ["code"] },
      AuditEntry: { keyFields: ["seq"] },
      CallbackDraw: { keyFields: ["planId", "wave"] },
      Content: whole,
      Criterion: whole,
      RosterEntry: whole,
      SurveyPlan: { fields: { issueBlockers: replaced } },
      PlanWindows: { ...whole, merge: true },
      BallotEntry: { ...whole, merge: true },
      PlanAgency: whole,
      PlanStage: whole,
      AgencyScore: whole,
      ContentScore: whole,
      CriterionScore: whole,
      FormContentScore: whole,
    },
  });
}
