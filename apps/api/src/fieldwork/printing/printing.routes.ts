import { Router } from "express";
import type { Authenticator } from "../../identity/authenticate.ts";
import { authorise } from "../../identity/authorise.ts";
import { choiceOf, textOf } from "../../platform/http/query.ts";
import { sendStream } from "../../platform/http/send-stream.ts";
import { LIST_WORDS } from "../sheet.ts";
import type { PrintingService } from "./printing.service.ts";

/**
 * `GET /plans/:planId/ballots.pdf`: the ballots of the official list or, with `?list=reserve`, of the
 * reserve; of one agency with `agency=CODE`. `GET /criteria-sets/:code/specimen.pdf`: one without a serial.
 */
export function printingRoutes(authenticator: Authenticator, printing: PrintingService): Router {
  const router = Router();
  router.get("/plans/:planId/ballots.pdf", async (request, response) => {
    const actor = await authorise(authenticator, request, "fieldwork.read");
    const file = await printing.ballots(actor, request.params.planId, {
      list: choiceOf(request, "list", LIST_WORDS, "OFFICIAL"),
      agencyCode: textOf(request, "agency"),
    });
    await sendStream(response, file);
  });
  router.get("/criteria-sets/:code/specimen.pdf", async (request, response) => {
    const actor = await authorise(authenticator, request, "criteria.read");
    await sendStream(response, await printing.specimen(actor, request.params.code));
  });
  return router;
}
