import type { Response } from "express";
import { sendStream } from "./send-stream.ts";

/** A CSV that is made while it is read. */
export interface Sheet {
  readonly name: string;
  readonly lines: AsyncIterable<string>;
}

/** Sends a CSV as its lines are made. That the reader goes away before its end is no fault. */
export function sendSheet(response: Response, { name, lines }: Sheet): Promise<void> {
  return sendStream(response, { name, type: "text/csv; charset=utf-8", pieces: lines });
}
