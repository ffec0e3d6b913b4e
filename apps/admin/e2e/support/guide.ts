import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

const folder = join(import.meta.dirname, "../../../../docs/huong-dan/images");
/** What a reader takes in at a glance; more makes the picture large and says less. */
const tallest = 640;
const mostBytes = 150_000;

/**
 * A picture for docs/huong-dan of a part of the screen, or of its main part, from its top. Taken by
 * `npm run guide` alone: other runs leave the tree as it is.
 */
export async function guidePicture(
  page: Page,
  name: string,
  part: Locator = page.getByRole("main"),
): Promise<void> {
  if (process.env["SIPAS_GUIDE"] !== "1") return;
  await mkdir(folder, { recursive: true });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = (await part.boundingBox()) ?? expect.unreachable(`nothing to picture as ${name}`);
  const clip = { ...box, height: Math.min(box.height, tallest) };
  const path = join(folder, `${name}.png`);
  expect((await page.screenshot({ path, clip, fullPage: true })).byteLength).toBeLessThan(mostBytes);
}
