import { AxeBuilder } from "@axe-core/playwright";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { desktop, phone } from "./browser.ts";
import { eventually } from "./eventually.ts";

const folder = join(import.meta.dirname, "../../test-results");

/** No serious or critical finding of axe, no sideways scrolling; a picture in both widths. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}-${viewport.width}.png`), fullPage: true });
    await eventually(() => graveFindings(page), `axe at ${viewport.width}`).toEqual([]);
    await eventually(() => overflow(page), `sideways scrolling at ${viewport.width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(desktop);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function graveFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
