import type { newKey } from "./plans.ts";

type Key = ReturnType<typeof newKey>;

/** A write as its client knows it: under one key it may be sent again, and was answered or not. */
export interface Entry<T> {
  readonly key: Key;
  readonly send: (key: Key) => Promise<unknown>;
  /** What it is about, to be found in the database. */
  readonly about: T;
  /** Undefined as long as no answer came. */
  answer?: unknown;
}

/** Sends and keeps what was answered; false when no answer came, since the other side is gone. */
export async function sendOnce<T>(entry: Entry<T>): Promise<boolean> {
  try {
    entry.answer = await entry.send(entry.key);
    return true;
  } catch (error) {
    if (isConnectionLost(error)) return false;
    throw error;
  }
}

/** Node's fetch: refused or cut before the headers, or cut within the body. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message);
}
