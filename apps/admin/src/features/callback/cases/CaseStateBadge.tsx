import { CALLBACK_CASE_STATE_LABELS, type CallbackCaseState } from "@sipas/domain/callback";
import { StatusBadge } from "@sipas/ui";

export function CaseStateBadge({ state }: { readonly state: CallbackCaseState }) {
  return (
    <StatusBadge tone={state === "CLOSED" ? "ok" : "neutral"}>
      {CALLBACK_CASE_STATE_LABELS[state]}
    </StatusBadge>
  );
}
