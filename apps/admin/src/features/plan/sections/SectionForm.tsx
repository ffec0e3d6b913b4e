import type { FormSectionName } from "../draft/sections.ts";
import type { PlanDraftState } from "../draft/use-plan-draft.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import type { PlanFormFragment } from "../plan/plan.generated.ts";
import { RosterSection } from "../roster/RosterSection.tsx";
import { BlocksSection } from "./BlocksSection.tsx";
import { CallbackSection } from "./CallbackSection.tsx";
import { DecisionSection } from "./DecisionSection.tsx";
import { LegalBasesSection } from "./LegalBasesSection.tsx";
import { MethodSection } from "./MethodSection.tsx";
import { TargetsSection } from "./TargetsSection.tsx";
import { TermsSection } from "./TermsSection.tsx";
import { WindowsSection } from "./WindowsSection.tsx";

export interface SectionFormProps {
  readonly section: FormSectionName;
  readonly plan: PlanDetailFragment;
  readonly state: PlanDraftState;
  readonly forms: readonly PlanFormFragment[];
}

/** The part of the form that is open. */
export function SectionForm({ section, plan, state, forms }: SectionFormProps) {
  const { draft, update } = state;
  switch (section) {
    case "decision":
      return <DecisionSection draft={draft} update={update} />;
    case "legalBases":
      return <LegalBasesSection rows={draft.legalBases} update={update} />;
    case "windows":
      return <WindowsSection draft={draft} cessations={plan.cessations} update={update} />;
    case "targets":
      return <TargetsSection draft={draft} update={update} />;
    case "terms":
      return <TermsSection draft={draft} update={update} />;
    case "method":
      return <MethodSection method={draft.method} update={update} />;
    case "callback":
      return <CallbackSection callback={draft.callback} update={update} />;
    case "blocks":
      return <BlocksSection blocks={draft.blocks} roster={draft.roster} update={update} />;
    case "roster":
      return (
        <RosterSection
          planId={plan.id}
          rows={draft.roster}
          blocks={draft.blocks}
          reserveRatio={draft.reserveRatio}
          update={update}
          forms={forms}
          year={Number(draft.year)}
        />
      );
  }
}
