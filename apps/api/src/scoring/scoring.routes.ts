import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { notFound } from "../platform/errors.ts";
import type { ScoringQueries } from "./scoring.queries.ts";
import { writeWorkbook } from "./workbook/workbook.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `GET /score-runs/:id/results.xlsx`: the figures of a run as a workbook. */
export function scoringRoutes(authenticator: Authenticator, queries: ScoringQueries): Router {
  const router = Router();
  router.get("/score-runs/:id/results.xlsx", async (request, response) => {
    const actor = await authorise(authenticator, request, "score.read");
    const facts = await queries.workbook(actor, request.params.id);
    if (!facts) throw notFound("lần tính");
    const name = `chi-so-hai-long-${facts.plan.year}-lan-${facts.run.number}.xlsx`;
    response
      .attachment(name)
      .type(XLSX)
      .send(await writeWorkbook(facts));
  });
  return router;
}
