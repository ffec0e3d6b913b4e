import { skipToken, useQuery } from "@apollo/client/react";
import { useCan } from "../../session/viewer-context.ts";
import { EntryStageDocument, type EntryStageQuery } from "./entry-stage.generated.ts";

/** Whether ballots are still entered; undefined until it is known. */
export function useEntry(planId: string | undefined): EntryStageQuery["ballotEntry"] | undefined {
  const { data } = useQuery(EntryStageDocument, planId ? { variables: { planId } } : skipToken);
  return data?.ballotEntry;
}

/** Whether this person may bring in a file of ballots now. */
export function useMayImport(planId: string | undefined): boolean {
  const can = useCan();
  const entry = useEntry(planId);
  return can("ballot.import") && entry !== undefined && entry.stage !== "CLOSED";
}
