import { AxeBuilder } from "@axe-core/playwright";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { desktop, phone } from "./browser.ts";
import { eventually } from "./eventually.ts";

const folder = join(import.meta.dirname, "../../test-results");

/**
 * No serious or critical finding of axe, no sideways scrolling of the page or of a card, nothing to press that
 * is lower than 24 pixels; a picture in both widths.
 */
export async function looksRight(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}-${viewport.width}.png`), fullPage: true });
    await eventually(() => graveFindings(page), `axe at ${viewport.width}`).toEqual([]);
    await eventually(() => overflow(page), `sideways scrolling at ${viewport.width}`).toBeLessThanOrEqual(0);
    await eventually(() => cutCards(page), `cards that are cut at ${viewport.width}`).toBe(0);
    await eventually(() => lowTargets(page), `hard to press at ${viewport.width}`).toEqual([]);
  }
  await page.setViewportSize(desktop);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Tables that turned into cards, and still scroll sideways within. */
function cutCards(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('[data-narrow="cards"] > div:has(tbody)')].filter(
        (region) =>
          getComputedStyle(region.querySelector("tbody")!).display === "block" &&
          region.scrollWidth > region.clientWidth + 1,
      ).length,
  );
}

/** Links and buttons lower than 24 pixels; one in a sentence goes with its line, one over a row is as high as it. */
function lowTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInSentence = (target: Element) =>
      getComputedStyle(target).display === "inline" &&
      [...(target.parentElement?.childNodes ?? [])].some(
        (node) => node !== target && node.textContent?.trim(),
      );
    return [...document.querySelectorAll<HTMLElement>("main :is(a[href], button, summary)")]
      .filter((target) => target.checkVisibility() && target.offsetWidth > 1)
      .filter((target) => target.getBoundingClientRect().height < 24)
      .filter((target) => getComputedStyle(target, "::after").position !== "absolute")
      .filter((target) => !isInSentence(target))
      .map((target) => target.outerHTML.slice(0, 160));
  });
}

async function graveFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
