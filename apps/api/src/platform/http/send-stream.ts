import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";

/** A file that is made while it is read. */
export interface StreamedFile {
  readonly name: string;
  readonly type: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/**
 * Sends a file as it is made. A fault in the making of its first piece comes before anything is sent,
 * so it is answered as every other. That the reader goes away before its end is no fault.
 */
export async function sendStream(response: Response, { name, type, pieces }: StreamedFile): Promise<void> {
  const stream = Readable.from(pieces, { objectMode: false });
  await once(stream, "readable");
  response.attachment(name).type(type);
  try {
    await pipeline(stream, response);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

function isReaderGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
