import { VOID_REASON_LABELS } from "@sipas/domain/ballot";
import type { Fact } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { VoidFactsFragment } from "./ballot.generated.ts";

const words = text.ballot;

/** Why a ballot is void, who said so and when; nothing of a valid one. */
export function voidFactsOf(ballot: VoidFactsFragment): readonly Fact[] {
  const { validity, voidReason, voidNote, voidedAt, voidedBy } = ballot;
  if (validity === "VALID") return [];
  if (voidReason === null) return [{ label: words.voidReason, value: words.voidByFile }];
  return [
    { label: words.voidReason, value: VOID_REASON_LABELS[voidReason] },
    ...(voidNote === null ? [] : [{ label: words.voidNote, value: voidNote }]),
    ...(voidedAt && voidedBy
      ? [{ label: words.voided, value: words.imported(formatInstant(voidedAt), voidedBy) }]
      : []),
  ];
}
