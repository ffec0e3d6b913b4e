import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { Dialog, NotFoundState } from "@sipas/ui";
import { useMemo } from "react";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { SurveyPlanDocument } from "../plan/plan.generated.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text as planText } from "../text.vi.ts";
import { DisputeList } from "./DisputeList.tsx";
import { disputedPlaces } from "./places.ts";
import { draftOf } from "./plan-draft.ts";
import styles from "./StaleDialog.module.css";
import { text } from "./text.vi.ts";
import type { PlanDraftState } from "./use-plan-draft.ts";

const words = text.stale;

export interface StaleDialogProps {
  readonly planId: string;
  readonly state: PlanDraftState;
  /** One's changes lie on the newest version now, or are gone. */
  readonly onSettled: () => void;
  readonly onKeep: () => void;
}

/** Shows what the other person changed beside one's own changes, and lets one choose how to go on. */
export function StaleDialog({ planId, state, onSettled, onKeep }: StaleDialogProps) {
  const result = useQuery(SurveyPlanDocument, { variables: { id: planId }, fetchPolicy: "network-only" });
  return (
    <Dialog opened onClose={onKeep} title={words.title} size="lg">
      <Loaded result={result}>
        {({ surveyPlan: newest }) =>
          newest ? (
            <div className={styles["body"]}>
              <p>{words.who(newest.updatedBy, formatInstant(newest.updatedAt))}</p>
              <Disputes state={state} newest={newest} />
              <p>{words.both}</p>
              <Group gap="sm" className={styles["choices"]}>
                <Button
                  onClick={() => {
                    state.rebaseOnto(newest);
                    onSettled();
                  }}
                >
                  {words.reapply}
                </Button>
                <Button variant="default" onClick={onKeep}>
                  {words.keep}
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() => {
                    state.replaceBy(newest);
                    onSettled();
                  }}
                >
                  {words.replace}
                </Button>
              </Group>
            </div>
          ) : (
            <NotFoundState title={planText.plan.missing} />
          )
        }
      </Loaded>
    </Dialog>
  );
}

interface DisputesProps {
  readonly state: PlanDraftState;
  readonly newest: PlanDetailFragment;
}

function Disputes({ state: { base, draft }, newest }: DisputesProps) {
  const theirs = useMemo(() => draftOf(newest), [newest]);
  const places = useMemo(() => disputedPlaces(base, theirs, draft), [base, theirs, draft]);
  return <DisputeList places={places} drafts={[theirs, draft]} />;
}
