import { expect } from "vitest";
import { patienceMs } from "./patience.ts";

/**
 * What the page comes to show, read again until it is so: a click returns before the screen has answered.
 * That something is absent says nothing until what comes last on that screen has been waited for.
 */
export function eventually<T>(
  read: () => Promise<T>,
  message?: string,
): ReturnType<typeof expect.poll<Promise<T>>> {
  return expect.poll(read, { timeout: patienceMs, interval: 100, ...(message ? { message } : {}) });
}
