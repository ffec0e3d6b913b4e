import { Router } from "express";
import type { Authenticator } from "../../identity/authenticate.ts";
import { authorise } from "../../identity/authorise.ts";
import { notFound } from "../../platform/errors.ts";
import { sendStream } from "../../platform/http/send-stream.ts";
import { isPlanDocument, type PlanDocumentQueries } from "./documents.queries.ts";

/** `GET /plans/:planId/documents/{ke-hoach,to-trinh,phu-luc}.docx`: the plan as the documents that are signed. */
export function planDocumentRoutes(authenticator: Authenticator, documents: PlanDocumentQueries): Router {
  const router = Router();
  router.get("/plans/:planId/documents/:document.docx", async (request, response) => {
    const actor = await authorise(authenticator, request, "plan.read");
    const { planId, document } = request.params;
    if (!isPlanDocument(document)) throw notFound("văn bản");
    await sendStream(response, await documents.document(actor, planId, document));
  });
  return router;
}
