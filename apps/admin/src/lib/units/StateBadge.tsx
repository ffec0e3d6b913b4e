import type { Disposition } from "@sipas/domain/fieldwork";
import { StatusBadge, type Tone } from "@sipas/ui";
import { UNIT_STATE_LABELS } from "./filter.ts";

const tones: Record<Disposition, Tone> = {
  ISSUED: "accent",
  COLLECTED: "ok",
  FAILED: "warn",
  LOST: "danger",
};

export interface StateBadgeProps {
  /** Null while no ballot was issued for the unit. */
  readonly disposition: Disposition | null;
}

/** Where a unit's ballot is. */
export function StateBadge({ disposition }: StateBadgeProps) {
  if (disposition === null) return <StatusBadge>{UNIT_STATE_LABELS.WAITING}</StatusBadge>;
  return <StatusBadge tone={tones[disposition]}>{UNIT_STATE_LABELS[disposition]}</StatusBadge>;
}
