import { Button } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text } from "../text.vi.ts";
import { planUrls } from "../urls.ts";
import { forgetStoredDraft } from "../draft/stored-draft.ts";
import { DeleteSurveyPlanDocument } from "./delete-plan.generated.ts";
import { deletedState } from "./deleted-state.ts";

const words = text.delete;

export interface DeletePlanProps {
  readonly plan: Pick<PlanDetailFragment, "id" | "year" | "version">;
}

export function DeletePlan({ plan: { id, year, version } }: DeletePlanProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(DeleteSurveyPlanDocument);
  const navigate = useNavigate();

  const remove = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }));
    if (outcome.kind !== "done") return;
    forgetStoredDraft(id);
    await navigate(planUrls.list(), { replace: true, state: deletedState.of(year) });
  };

  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      <ConfirmDialog
        opened={asking}
        danger
        busy={command.busy}
        title={words.title(year)}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => {
          setAsking(false);
          command.reset();
        }}
        onConfirm={() => void remove()}
      >
        <CommandNotice command={command} />
        {words.body}
      </ConfirmDialog>
    </>
  );
}
