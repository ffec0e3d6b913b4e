import { plainCell } from "./formula.ts";

/** What parts the cells; spreadsheets take the one of their machine's region. */
export type Separator = "," | ";";

/** The first of a file that spreadsheets are to take for UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/** A record without its line end, as RFC 4180 has it; no cell of it runs as a formula in a spreadsheet. */
export function csvRecord(cells: readonly string[], separator: Separator = ","): string {
  return cells.map((cell) => quoted(plainCell(cell))).join(separator);
}

/** The record with the line end that spreadsheets write. */
export function csvLine(cells: readonly string[], separator: Separator = ","): string {
  return `${csvRecord(cells, separator)}\r\n`;
}

/** A cell with either separator is quoted: readers find out by themselves which one parts a file. */
function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
