import { FORM_STATE_LABELS, type FormState } from "@sipas/domain/criteria";
import { StatusBadge, type Tone } from "@sipas/ui";

const TONES: Record<FormState, Tone> = { DRAFT: "warn", VALIDATED: "ok", FROZEN: "neutral" };

export function FormStateBadge({ state }: { readonly state: FormState }) {
  return <StatusBadge tone={TONES[state]}>{FORM_STATE_LABELS[state]}</StatusBadge>;
}
