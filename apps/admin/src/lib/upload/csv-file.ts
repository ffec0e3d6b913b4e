/** What parts the cells; Excel takes the one of the machine's regional settings. */
export type Separator = "," | ";";

/** Excel takes a file with this mark for UTF-8. */
const byteOrderMark = "\uFEFF";

/** Rows as a CSV file that Excel opens with its accents, and in which no cell runs as a formula. */
export function csvText(rows: readonly (readonly string[])[], separator: Separator): string {
  const lines = rows.map((row) => row.map((cell) => quoted(plain(cell), separator)).join(separator));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is kept text by an apostrophe. */
function plain(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: Separator): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Hands a text made here to the browser as a download. */
export function saveCsv(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
