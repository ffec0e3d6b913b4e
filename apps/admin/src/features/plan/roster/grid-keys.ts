import type { KeyboardEvent } from "react";

export interface Cell {
  readonly column: string;
  /** The place of the row in the roster. */
  readonly place: number;
}

/** What a field of the sheet carries so that keys and clipboard know where they are. */
export function cellProps(column: string, place: number) {
  return { "data-column": column, "data-place": place };
}

export function cellOf(target: EventTarget): Cell | null {
  if (!(target instanceof HTMLElement)) return null;
  const { column, place } = target.dataset;
  return column !== undefined && place !== undefined ? { column, place: Number(place) } : null;
}

/** Enter and the arrows go to the same column of the row below or above, as in a sheet; closed fields are passed over. */
export function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  const step = stepOf(event);
  const cell = cellOf(event.target);
  if (step === 0 || !cell || !(event.target instanceof HTMLElement) || !movesBy(event.target, event.key)) {
    return;
  }
  event.preventDefault();
  const fields = fieldsOf(event.currentTarget, cell.column);
  fields[fields.indexOf(event.target) + step]?.focus();
}

/** Puts the cursor into the column of the row at a position, or of the last row above it. */
export function focusCell(body: HTMLElement | null, column: string, position: number): void {
  if (!body) return;
  const fields = fieldsOf(body, column);
  (fields[position] ?? fields.at(-1))?.focus();
}

/** In a text of several lines the arrows go from line to line. */
function movesBy(field: HTMLElement, key: string): boolean {
  if (field instanceof HTMLTextAreaElement) return key === "Enter";
  return field instanceof HTMLInputElement && field.type === "text";
}

function stepOf({ key, shiftKey, nativeEvent }: KeyboardEvent): -1 | 0 | 1 {
  if (nativeEvent.isComposing) return 0;
  if (key === "ArrowDown" || (key === "Enter" && !shiftKey)) return 1;
  return key === "ArrowUp" || key === "Enter" ? -1 : 0;
}

function fieldsOf(body: HTMLElement, column: string): readonly HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(`[data-column="${column}"]:not(:disabled)`)];
}
