import { Stack } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { DEFAULT_PRECISION } from "@sipas/domain/plan";
import { ConfirmDialog, fractionToPercent, PercentInput } from "@sipas/ui";
import { useState } from "react";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import type { RowChange } from "./roster-rows.ts";
import { known, precisionOf, proposedReserves, proposedSizes } from "./sizing.ts";
import { text } from "./text.vi.ts";

const words = text.tools;
type Changes = ReadonlyMap<number, RowChange>;

export interface SizeDialogProps {
  readonly rows: readonly RosterRowDraft[];
  readonly onApply: (changes: Changes) => void;
  readonly onClose: () => void;
}

/** Asks before the proposed sizes take the place of what is typed. */
export function SampleSizeDialog({ rows, onApply, onClose }: SizeDialogProps) {
  const [typed, setTyped] = useState<string>(DEFAULT_PRECISION);
  const precision = precisionOf(typed);
  const changes: Changes = precision ? proposedSizes(rows, precision) : new Map();
  const sums = sumsOf(rows, changes, "official");
  return (
    <ConfirmDialog
      opened
      title={words.size}
      confirmLabel={words.sizeApply}
      cancelLabel={words.cancel}
      disabled={changes.size === 0}
      onConfirm={() => onApply(changes)}
      onCancel={onClose}
    >
      <Stack>
        <p>{words.sizeHint}</p>
        <PercentInput
          label={words.precision}
          value={typed}
          error={precision ? undefined : words.precisionWrong}
          onChange={setTyped}
        />
        {precision && (
          <p role="status">
            {changes.size === 0 ? words.sizeNone : words.sizeEffect(sums.agencies, sums.before, sums.after)}
          </p>
        )}
      </Stack>
    </ConfirmDialog>
  );
}

/** Asks before the plan's share of reserve ballots takes the place of what is typed. */
export function ReserveDialog({
  rows,
  reserveRatio,
  onApply,
  onClose,
}: SizeDialogProps & { readonly reserveRatio: string }) {
  const share = fractionToPercent(reserveRatio);
  const changes = proposedReserves(rows, reserveRatio);
  const sums = sumsOf(rows, changes, "reserve");
  return (
    <ConfirmDialog
      opened
      title={words.reserve}
      confirmLabel={words.reserveApply}
      cancelLabel={words.cancel}
      disabled={changes.size === 0}
      onConfirm={() => onApply(changes)}
      onCancel={onClose}
    >
      <p>{share === null || share === "" ? words.reserveOpen : words.reserveHint(share)}</p>
      <p role="status">
        {changes.size === 0 ? words.reserveNone : words.reserveEffect(sums.agencies, sums.before, sums.after)}
      </p>
    </ConfirmDialog>
  );
}

function sumsOf(rows: readonly RosterRowDraft[], changes: Changes, column: "official" | "reserve") {
  let [before, after] = [0, 0];
  for (const [place, change] of changes) {
    before += known(rows[place]?.[column] ?? null) ?? 0;
    after += known(change[column] ?? null) ?? 0;
  }
  return {
    agencies: formatCount(changes.size),
    before: formatCount(before),
    after: formatCount(after),
  };
}
