import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** The name of the file that a link hands out, and how it begins. */
export async function download(page: Page, link: Locator): Promise<{ name: string; begins: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const content = await readFile(await file.path());
  return { name: file.suggestedFilename(), begins: content.subarray(0, 5).toString() };
}
