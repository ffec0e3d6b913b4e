import { chromium, type Browser, type Page } from "playwright-core";
import { beforeAll, inject, onTestFinished } from "vitest";
import { patienceMs } from "./patience.ts";

export const desktop = { width: 1280, height: 900 } as const;
export const phone = { width: 360, height: 740 } as const;

export interface Browsing {
  /** A new page without a session, closed with the test; a fault on the page fails the test. */
  readonly newPage: (viewport?: { width: number; height: number }) => Promise<Page>;
}

/** A browser for the stories of one file. */
export function useBrowser(): Browsing {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...inject("chromium"), timeout: patienceMs });
    return () => browser.close();
  });

  return {
    async newPage(viewport = desktop) {
      const context = await browser.newContext({
        baseURL: inject("baseUrl"),
        viewport,
        locale: "vi-VN",
        timezoneId: "UTC",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.setDefaultTimeout(patienceMs);
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && isOurs(message.text())) faults.push(message.text());
      });
      onTestFinished(async () => {
        await context.close();
        if (faults.length > 0) throw new Error(`The page reported:\n${faults.join("\n")}`);
      });
      return page;
    },
  };
}

/** What the network refuses on purpose is part of the story, not a fault of the page. */
function isOurs(text: string): boolean {
  return !text.startsWith("Failed to load resource");
}
