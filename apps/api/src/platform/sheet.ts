/** What parts the cells; spreadsheets take the one of their machine's region. */
export type Separator = "," | ";";

/** The first of a file that spreadsheets are to take for UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * A line of a file to fill in, its cells as RFC 4180 has them. A code that looks like a formula is
 * given as it is: it must come back so.
 */
export function sheetLine(cells: readonly string[], separator: Separator): string {
  return `${cells.map(quoted).join(separator)}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
