import { BYTE_ORDER_MARK, csvLine, type Separator } from "@sipas/domain/kernel";

export type { Separator };

/** Rows as a CSV file that Excel opens with its accents, and in which no cell runs as a formula. */
export function csvText(rows: readonly (readonly string[])[], separator: Separator): string {
  return BYTE_ORDER_MARK + rows.map((row) => csvLine(row, separator)).join("");
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
