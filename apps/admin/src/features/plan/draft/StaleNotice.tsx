import { Alert, Button, Text } from "@mantine/core";
import { useState } from "react";
import { StaleDialog } from "./StaleDialog.tsx";
import { text } from "./text.vi.ts";
import type { PlanDraftState } from "./use-plan-draft.ts";
import type { SavePlan } from "./use-save-plan.ts";

export interface StaleNoticeProps {
  readonly planId: string;
  readonly state: PlanDraftState;
  readonly saving: SavePlan;
}

/** Somebody saved in between: a dialog at once, and a notice as long as one goes on with the old version. */
export function StaleNotice({ planId, state, saving }: StaleNoticeProps) {
  const [closedAt, setClosedAt] = useState(0);
  if (!saving.outdated) return null;
  return (
    <>
      <Alert color="yellow" role="status">
        <Text inherit>{text.stale.notice}</Text>
        <Button size="xs" variant="default" mt="sm" onClick={() => setClosedAt(0)}>
          {text.stale.choose}
        </Button>
      </Alert>
      {closedAt !== saving.refusals && (
        <StaleDialog
          planId={planId}
          state={state}
          onSettled={saving.reset}
          onKeep={() => setClosedAt(saving.refusals)}
        />
      )}
    </>
  );
}
