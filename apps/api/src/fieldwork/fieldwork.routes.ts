import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { answerImport } from "../platform/http/import-answer.ts";
import { choiceOf, separatorOf } from "../platform/http/query.ts";
import type { FieldworkQueries } from "./fieldwork.queries.ts";
import type { FieldworkService } from "./fieldwork.service.ts";
import { LIST_WORDS } from "./sheet.ts";

const LIMIT_MB = 10;

/**
 * `POST /plans/:planId/fieldwork-imports`: a file of issued and settled ballots.
 * `GET /plans/:planId/fieldwork-sheet.csv`: the same file to fill in, of the official list or, with
 * `?list=reserve`, of the reserve; `separator=semicolon` parts the cells by semicolons.
 */
export function fieldworkRoutes(
  authenticator: Authenticator,
  fieldwork: FieldworkService,
  queries: FieldworkQueries,
): Router {
  const router = Router();
  router.post("/plans/:planId/fieldwork-imports", async (request, response) => {
    const actor = await authorise(authenticator, request, "fieldwork.import");
    const { planId } = request.params;
    await answerImport(
      request,
      response,
      LIMIT_MB,
      (arrived) => fieldwork.import(actor, planId, arrived),
      ({ id, fileName, added, changed, corrected, unchanged, blank }) => {
        return { id, fileName, added, changed, corrected, unchanged, blank };
      },
    );
  });
  router.get("/plans/:planId/fieldwork-sheet.csv", async (request, response) => {
    const actor = await authorise(authenticator, request, "fieldwork.read");
    const { name, csv } = await queries.sheet(actor, request.params.planId, {
      list: choiceOf(request, "list", LIST_WORDS, "OFFICIAL"),
      separator: separatorOf(request),
    });
    response.attachment(name).type("text/csv; charset=utf-8").send(csv);
  });
  return router;
}
