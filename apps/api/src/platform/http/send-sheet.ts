import type { Response } from "express";
import { pipeline } from "node:stream/promises";

/** A file that is made while it is read. */
export interface Sheet {
  readonly name: string;
  readonly lines: AsyncIterable<string>;
}

/** Sends a CSV as its lines are made. That the reader goes away before its end is no fault. */
export async function sendSheet(response: Response, { name, lines }: Sheet): Promise<void> {
  response.attachment(name).type("text/csv; charset=utf-8");
  try {
    await pipeline(lines, response);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

function isReaderGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
