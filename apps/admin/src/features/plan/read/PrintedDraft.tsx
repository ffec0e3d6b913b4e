import { Alert, Stack } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { PlanRead } from "./PlanRead.tsx";
import { text } from "./text.vi.ts";

export interface PrintedDraftProps {
  readonly plan: PlanDetailFragment;
  readonly unsaved: number;
}

/** The whole draft as it is stored, on paper in place of the part of the form that is open. */
export function PrintedDraft({ plan, unsaved }: PrintedDraftProps) {
  return (
    <Stack gap="md">
      {unsaved > 0 && <Alert color="yellow">{text.unsavedInPrint(formatCount(unsaved))}</Alert>}
      <PlanRead plan={plan} />
    </Stack>
  );
}
