import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { answerImport } from "../platform/http/import-answer.ts";
import type { SampleService } from "./sample.service.ts";

const LIMIT_MB = 10;

/** `POST /plans/:planId/sample-imports`: a file of sample units with their contacts. */
export function sampleRoutes(authenticator: Authenticator, sample: SampleService): Router {
  const router = Router();
  router.post("/plans/:planId/sample-imports", async (request, response) => {
    const actor = await authorise(authenticator, request, "sample.import");
    const { planId } = request.params;
    await answerImport(
      request,
      response,
      LIMIT_MB,
      (arrived) => sample.import(actor, planId, arrived),
      ({ id, fileName, officialUnits, reserveUnits }) => ({ id, fileName, officialUnits, reserveUnits }),
    );
  });
  return router;
}
