import type { TypedDecision } from "./DecisionForm.tsx";

/** What was typed as a mutation takes it; the form holds back a day that is none. */
export function decisionInput({ decisionDate, ...texts }: TypedDecision) {
  return { ...texts, decisionDate: decisionDate === "" ? null : decisionDate };
}
