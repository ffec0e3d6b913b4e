import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** One line of a sheet: the cells by the names of their columns. */
export type SheetRow = Readonly<Record<string, string>>;

/** A CSV file that a screen hands out and takes back. No cell of these stories holds a comma. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Presses what hands out a file, and opens it as a spreadsheet would. */
export async function downloadSheet(page: Page, handle: Locator): Promise<Sheet> {
  const [file] = await Promise.all([page.waitForEvent("download"), handle.click()]);
  const text = await readFile(await file.path(), "utf8");
  const [header = [], ...lines] = text
    .replace("\uFEFF", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return { name: file.suggestedFilename(), header, rows: lines.map((cells) => rowOf(header, cells)) };
}

/** Chooses a sheet on a screen that takes one, and sends it. */
export async function sendSheet(page: Page, { name, header, rows }: Sheet, submit: RegExp): Promise<void> {
  const lines = [header, ...rows.map((row) => header.map((column) => row[column] ?? ""))];
  const buffer = Buffer.from(lines.map((cells) => `${cells.join(",")}\r\n`).join(""));
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: submit }).click();
}

function rowOf(header: readonly string[], cells: readonly string[]): SheetRow {
  return Object.fromEntries(header.map((column, place) => [column, cells[place] ?? ""]));
}
