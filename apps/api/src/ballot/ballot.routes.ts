import { FORM_WORDS } from "@sipas/domain/ballot";
import { BALLOT_FORMS } from "@sipas/domain/criteria";
import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { answerImport } from "../platform/http/import-answer.ts";
import { choiceOf, separatorOf } from "../platform/http/query.ts";
import { sendSheet } from "../platform/http/send-sheet.ts";
import type { BallotEntryQueries } from "./ballot-entry.queries.ts";
import type { BallotService } from "./ballot.service.ts";

const LIMIT_MB = 64;

/** By the words of the file's own column. */
const FORMS = Object.fromEntries(BALLOT_FORMS.map((form) => [FORM_WORDS[form], form]));

/**
 * `POST /plans/:planId/ballot-imports`: a file of ballots.
 * `GET /plans/:planId/ballot-sheet.csv?form=direct`: the same file to fill in, a row a ballot of the
 * form that came back and is not entered; `separator=semicolon` parts the cells by semicolons.
 */
export function ballotRoutes(
  authenticator: Authenticator,
  ballots: BallotService,
  entries: BallotEntryQueries,
): Router {
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
  router.get("/plans/:planId/ballot-sheet.csv", async (request, response) => {
    const actor = await authorise(authenticator, request, "ballot.import");
    const choice = { form: choiceOf(request, "form", FORMS), separator: separatorOf(request) };
    await sendSheet(response, await entries.sheet(actor, request.params.planId, choice));
  });
  return router;
}
