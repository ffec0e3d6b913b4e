import { Anchor } from "@mantine/core";
import { formatCount, parseDecimal } from "@sipas/domain/kernel";
import { DEFAULT_PRECISION } from "@sipas/domain/plan";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { inPoints, isFew, marginOfRow, proposedOf } from "./sizing.ts";
import styles from "./RosterGrid.module.css";
import { text } from "./text.vi.ts";

const precision = parseDecimal(DEFAULT_PRECISION)!;

export interface ProposedSizeProps {
  readonly row: RosterRowDraft;
  readonly onApply: (official: number) => void;
}

/** How many ballots the people of the row ask for, one press from being its quota. */
export function ProposedSize({ row, onApply }: ProposedSizeProps) {
  const size = proposedOf(row, precision);
  if (size === null || size === row.official) return null;
  const shown = formatCount(size);
  return (
    <Anchor
      component="button"
      type="button"
      className={styles["proposed"]}
      aria-label={text.proposedOf(shown, row.agencyName)}
      onClick={() => onApply(size)}
    >
      {text.proposed(shown)}
    </Anchor>
  );
}

/** How far the row's share may be off, told as what it is where ballots are few. */
export function MarginNote({ row }: { readonly row: RosterRowDraft }) {
  const margin = marginOfRow(row);
  return (
    <>
      {margin === null ? text.noMargin : text.marginOf(inPoints(margin))}
      {isFew(row) && <span className={styles["detail"]}>{text.few}</span>}
    </>
  );
}
