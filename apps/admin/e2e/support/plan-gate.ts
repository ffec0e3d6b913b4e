import type { Locator, Page } from "playwright-core";
import { eventually } from "./eventually.ts";

/** What goes into a field of a draft, by its path; what is no text is done to the field. */
export type FieldValue = string | ((field: Locator) => Promise<void>);

export const tasksOf = (page: Page) => page.getByRole("link", { name: /^Đến chỗ sửa/ });

/** Opens a part of a draft. */
export async function openPart(page: Page, name: string): Promise<void> {
  const part = page.getByRole("navigation", { name: "Các phần của kế hoạch" }).getByRole("link", { name });
  await part.click();
  await eventually(() => part.getAttribute("aria-current")).toBe("page");
}

/**
 * Follows the first link of the gate to its field, fills it in as a person would, and comes back.
 * Returns how many links are left.
 */
export async function mendFirst(page: Page, valueOf: (path: string) => FieldValue): Promise<number> {
  const task = tasksOf(page).first();
  await task.waitFor();
  const before = await tasksOf(page).count();
  const path = new URL((await task.getAttribute("href")) ?? "", page.url()).searchParams.get("field") ?? "";
  await task.click();
  await eventually(() => focusedPath(page)).toBe(path);
  const field = page.locator(`[data-path="${path}"]`);
  const value = valueOf(path);
  if (typeof value === "string") await field.fill(value);
  else await value(field);
  await openPart(page, "Điều kiện ban hành");
  await page.getByRole("heading", { name: "Ban hành kế hoạch" }).waitFor();
  // A legal basis that was added is a line of blanks: one more to fill in.
  if (path === "legalBases") await eventually(() => tasksOf(page).count()).toBe(before + 1);
  else await eventually(() => tasksOf(page).count()).toBeLessThan(before);
  return tasksOf(page).count();
}

export function focusedPath(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-path") ?? "");
}

/** Pastes cells copied from a spreadsheet: what a person has on the clipboard. */
export function pasteCells(cells: string): FieldValue {
  return (field) =>
    field.evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", text);
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, cells);
}
