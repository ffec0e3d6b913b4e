import { parseCount, type CountValue } from "@sipas/ui";
import type { RosterRowDraft } from "../draft/plan-draft.ts";

export type CountColumn = "frame" | "official" | "reserve";
type Counts = Partial<Pick<RosterRowDraft, "frameSize" | "official" | "reserve">>;

export function isCountColumn(column: string): column is CountColumn {
  return column === "frame" || column === "official" || column === "reserve";
}

/**
 * A block of cells copied from a spreadsheet, as counts for one row after the other: the first column goes
 * where the cursor is, a second one into the reserve beside it. Null for a single cell, which is typed text.
 */
export function countsOf(pasted: string, column: CountColumn): readonly Counts[] | null {
  const lines = pasted.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  const cells = lines.map((line) => line.split("\t"));
  if (cells.length === 1 && cells[0]?.length === 1) return null;
  return cells.map(([first = "", second]) =>
    column === "official" && second !== undefined
      ? { official: countOf(first), reserve: countOf(second) }
      : { [column === "frame" ? "frameSize" : column]: countOf(first) },
  );
}

function countOf(cell: string): CountValue {
  const typed = cell.trim();
  return typed === "" ? null : (parseCount(typed) ?? typed);
}
