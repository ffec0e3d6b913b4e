import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { answerImport } from "../platform/http/import-answer.ts";
import type { BallotService } from "./ballot.service.ts";

const LIMIT_MB = 64;

/** `POST /plans/:planId/ballot-imports`: a file of ballots. */
export function ballotRoutes(authenticator: Authenticator, ballots: BallotService): Router {
  const router = Router();
  router.post("/plans/:planId/ballot-imports", async (request, response) => {
    const actor = await authorise(authenticator, request, "ballot.import");
    const { planId } = request.params;
    await answerImport(
      request,
      response,
      LIMIT_MB,
      ({ file, idempotencyKey, report }) => ballots.import(actor, { planId, file, idempotencyKey }, report),
      ({ id, fileName, ballots: count, validBallots, voidBallots }) => {
        return { id, fileName, ballots: count, validBallots, voidBallots };
      },
    );
  });
  return router;
}
