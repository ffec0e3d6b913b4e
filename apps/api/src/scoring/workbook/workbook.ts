import ExcelJS from "exceljs";
import { addAboutSheet } from "./about-sheet.ts";
import { addContentsSheet, addCriteriaSheet, addRankingSheet } from "./agency-sheets.ts";
import type { WorkbookFacts } from "./facts.ts";
import { addQuestionsSheet } from "./questions-sheet.ts";
import { addSummarySheet } from "./summary-sheet.ts";

/** The figures of a run as a workbook of Excel, numbers as numbers. */
export async function writeWorkbook(facts: WorkbookFacts): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = "SIPAS";
  book.created = facts.run.createdAt;
  book.modified = facts.run.createdAt;
  addSummarySheet(book, facts);
  addRankingSheet(book, facts);
  addContentsSheet(book, facts);
  addCriteriaSheet(book, facts);
  addQuestionsSheet(book, facts);
  addAboutSheet(book, facts);
  return Buffer.from(await book.xlsx.writeBuffer());
}
