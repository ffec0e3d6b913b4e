import type { Locator, Page } from "playwright-core";
import { eventually } from "./eventually.ts";

/** What holds the cursor, as "TAG its words"; "BODY …" when nothing does. */
function cursorOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const words = element.getAttribute("aria-label") ?? (element as HTMLElement).innerText;
    return `${element.tagName} ${words.trim().replaceAll(/\s+/g, " ")}`;
  });
}

/** Waits until the cursor is on what reads so: a screen answers some time after the key. */
export async function untilCursorOn(page: Page, words: RegExp): Promise<void> {
  await eventually(() => cursorOf(page)).toMatch(words);
}

/** Goes to a control and presses it without a mouse. */
export async function pressByKey(target: Locator): Promise<void> {
  await target.focus();
  await target.press("Enter");
}

/** Whether what holds the cursor can be seen: not under a bar, not outside of the window. */
export function isCursorSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}
