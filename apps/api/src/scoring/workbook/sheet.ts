import { plainCell } from "@sipas/domain/kernel";
import type ExcelJS from "exceljs";
import { formatInstant } from "../../platform/instant.ts";
import type { WorkbookFacts } from "./facts.ts";

export type Cell = string | number | null;

export interface Column {
  readonly header: string;
  readonly width: number;
  /** Excel's number format; text where there is none. */
  readonly format?: string;
}

export const COUNT = "#,##0";
const TITLE_ROWS = 4;
const HEADER_FILL = "FFE3EDF7";
const LINE = { style: "thin", color: { argb: "FFB7C4D2" } } as const;
const NOTE_COLOUR = "FFB42318";

/** Percent with the digits of the method's rounding. */
export function percentFormat({ run }: WorkbookFacts): string {
  const { digits } = run.method.rounding;
  return digits > 0 ? `0.${"0".repeat(digits)}` : "0";
}

/** A figure's decimal string as a number; empty where nothing was answered. */
export function numeric(value: string | null): number | null {
  return value === null ? null : Number(value);
}

/** What every sheet must say of figures that are invented or may change. */
export function notesOf({ run }: WorkbookFacts): readonly string[] {
  return [
    ...(run.synthetic ? ["DỮ LIỆU MÔ PHỎNG, không phải kết quả khảo sát thật"] : []),
    ...(run.provisional ? ["TẠM TÍNH: chưa chốt phúc tra, số liệu có thể thay đổi"] : []),
  ];
}

/** A sheet that opens with what it shows, of which run, and the notes. */
export function addSheet(
  book: ExcelJS.Workbook,
  name: string,
  title: string,
  facts: WorkbookFacts,
): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const { run, plan, provinceName } = facts;
  sheet.addRow([safeText(title)]).font = { bold: true, size: 14 };
  sheet.addRow([
    safeText(
      `${provinceName}, năm ${plan.year}; lần tính ${run.number}, lúc ${formatInstant(run.createdAt)}`,
    ),
  ]);
  sheet.addRow([safeText(notesOf(facts).join(" – "))]).font = { bold: true, color: { argb: NOTE_COLOUR } };
  sheet.addRow([]);
  return sheet;
}

/** The sheet's table; its header stays in view and is repeated on every printed page. */
export function addTable(
  sheet: ExcelJS.Worksheet,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): void {
  const header = sheet.addRow(columns.map((column) => column.header));
  header.font = { bold: true };
  header.eachCell((cell) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEADER_FILL } };
    cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
    cell.border = { top: LINE, bottom: LINE, left: LINE, right: LINE };
  });
  for (const cells of rows) {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === "string" ? safeText(cell) : cell)));
    row.eachCell({ includeEmpty: true }, (cell, place) => {
      const format = columns[place - 1]?.format;
      if (format) cell.numFmt = format;
      cell.alignment = { vertical: "top", wrapText: !format };
      cell.border = { bottom: LINE };
    });
  }
  for (const [place, { width }] of columns.entries()) {
    const column = sheet.getColumn(place + 1);
    column.width = Math.max(column.width ?? 0, width);
  }
  if (header.number === TITLE_ROWS + 1) {
    sheet.views = [{ state: "frozen", ySplit: header.number }];
    sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`;
  }
}

/** A text that stays a text, wherever it is copied to. */
export function safeText(text: string): string {
  return plainCell(text).replace(/\p{Cc}/gu, " ");
}
