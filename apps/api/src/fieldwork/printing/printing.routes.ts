import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Response } from "express";
import type { Authenticator } from "../../identity/authenticate.ts";
import { authorise } from "../../identity/authorise.ts";
import type { PrintedFile, PrintingService } from "./printing.service.ts";

/**
 * `GET /plans/:planId/ballots.pdf`: the ballots of the official list or, with `?list=reserve`, of the
 * reserve; of one agency with `agency=CODE`. `GET /criteria-sets/:code/specimen.pdf`: one without a serial.
 */
export function printingRoutes(authenticator: Authenticator, printing: PrintingService): Router {
  const router = Router();
  router.get("/plans/:planId/ballots.pdf", async (request, response) => {
    const actor = await authorise(authenticator, request, "fieldwork.read");
    const { list, agency } = request.query;
    const file = await printing.ballots(actor, request.params.planId, {
      list: list === "reserve" ? "RESERVE" : "OFFICIAL",
      agencyCode: typeof agency === "string" && agency !== "" ? agency : null,
    });
    await send(response, file);
  });
  router.get("/criteria-sets/:code/specimen.pdf", async (request, response) => {
    const actor = await authorise(authenticator, request, "criteria.read");
    await send(response, await printing.specimen(actor, request.params.code));
  });
  return router;
}

/** Sends a file as it is made. That the reader goes away before its end is no fault. */
async function send(response: Response, { name, pdf }: PrintedFile): Promise<void> {
  const stream = Readable.from(pdf, { objectMode: false });
  // A fault in the making of the first ballot is still answered as every other.
  await once(stream, "readable");
  response.attachment(name).type("application/pdf");
  try {
    await pipeline(stream, response);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

function isReaderGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
