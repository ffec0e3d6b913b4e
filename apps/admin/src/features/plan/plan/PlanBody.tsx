import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { Notice } from "../../../lib/Notice.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { PlanDocuments } from "../documents/PlanDocuments.tsx";
import { DraftForm } from "../draft/DraftForm.tsx";
import { PlanRead } from "../read/PlanRead.tsx";
import { PlanStages } from "../stages/PlanStages.tsx";
import { text } from "../text.vi.ts";
import type { PlanDetailFragment } from "./plan-detail.generated.ts";
import type { PlanFormFragment } from "./plan.generated.ts";

export interface PlanBodyProps {
  readonly plan: PlanDetailFragment;
  readonly forms: readonly PlanFormFragment[];
}

/** A draft is a form to those who may edit it; everything else is read. */
export function PlanBody({ plan, forms }: PlanBodyProps) {
  const can = useCan();
  const [justIssued, setJustIssued] = useState(false);
  const editing = plan.state === "DRAFT" && can("plan.edit");
  return (
    <>
      {justIssued && (
        <Notice role="status" color="green" icon={<IconCircleCheck size={20} aria-hidden="true" />}>
          {text.plan.issued}
        </Notice>
      )}
      <PlanStages plan={plan} folded={editing} />
      {!editing && <PlanDocuments plan={plan} />}
      {editing ? (
        <>
          <DraftForm plan={plan} forms={forms} onIssued={() => setJustIssued(true)} />
          <PlanDocuments plan={plan} />
        </>
      ) : (
        <PlanRead plan={plan} />
      )}
    </>
  );
}
