import { useHotkeys } from "@mantine/hooks";
import { ProblemList, usePrinting } from "@sipas/ui";
import { useMemo, useRef } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { GatePanel } from "../gate/GatePanel.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import type { PlanFormFragment } from "../plan/plan.generated.ts";
import { PrintedDraft } from "../read/PrintedDraft.tsx";
import { SectionForm } from "../sections/SectionForm.tsx";
import styles from "./DraftForm.module.css";
import { DraftSaveBar } from "./DraftSaveBar.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { FoundNotice } from "./FoundNotice.tsx";
import { blockersOf } from "./judge.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { SectionNav } from "./SectionNav.tsx";
import { SectionSteps } from "./SectionSteps.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import { useFieldInUrl } from "./use-field-in-url.ts";
import { useFieldProblems } from "./use-field-problems.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { useLinks } from "./use-links.ts";
import { usePartFocus } from "./use-part-focus.ts";
import { usePlanDraft } from "./use-plan-draft.ts";
import { useSavePlan } from "./use-save-plan.ts";

export interface DraftFormProps {
  readonly plan: PlanDetailFragment;
  readonly forms: readonly PlanFormFragment[];
  readonly onIssued: () => void;
}

/** One part of the plan at a time; what is typed belongs to the whole. */
export function DraftForm({ plan, forms, onIssued }: DraftFormProps) {
  const state = usePlanDraft(plan);
  const saving = useSavePlan(plan, state);
  const noted = useFieldProblems(state.draft, saving.problems);
  const printing = usePrinting();
  const reasons = useLinks(plan.id, saving.problems);
  const form = useRef<HTMLDivElement>(null);
  const section = useFieldInUrl();
  usePartFocus(form, section);
  const blocker = useLeaveGuard(state.unsaved > 0);
  const { draft, unsaved } = state;
  const blockers = useMemo(() => blockersOf(plan, draft, unsaved, forms), [plan, draft, unsaved, forms]);
  const save = () => {
    if (unsaved > 0 && !saving.busy) void saving.save();
  };
  useHotkeys([["mod+S", save]], []);

  return (
    <FieldNotes problems={noted.problems} blockers={blockers}>
      {printing && <PrintedDraft plan={plan} unsaved={unsaved} />}
      <div ref={form} className={`sipas-screen-only ${styles["form"]}`} onBlur={noted.onBlur}>
        <FoundNotice state={state} />
        <SectionNav
          planId={plan.id}
          current={section}
          blockers={blockers}
          problems={noted.problems}
          changes={state.changes}
        />
        <ProblemList key={saving.refusals} problems={reasons} takeFocus={saving.justRefused} />
        <StaleNotice planId={plan.id} state={state} saving={saving} />
        <CommandNotice command={{ phase: saving.phase, fault: saving.fault, problems: none }} />
        {section === "gate" ? (
          <GatePanel plan={plan} blockers={blockers} unsaved={unsaved} onIssued={onIssued} />
        ) : (
          <SectionForm section={section} plan={plan} state={state} forms={forms} />
        )}
        <SectionSteps planId={plan.id} current={section} />
        <DraftSaveBar
          state={state}
          savedAt={plan.updatedAt}
          saving={saving.busy}
          onSave={save}
          onDiscard={() => {
            saving.reset();
            state.discard();
          }}
        />
        <LeaveDialog blocker={blocker} unsaved={unsaved} />
      </div>
    </FieldNotes>
  );
}

const none: readonly never[] = [];
