import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import type { CallbackQueries } from "./callback.queries.ts";

/** `GET /plans/:planId/callback-list.csv`: the list that callbacks are drawn from, for `sipas draw-callbacks`. */
export function callbackRoutes(authenticator: Authenticator, queries: CallbackQueries): Router {
  const router = Router();
  router.get("/plans/:planId/callback-list.csv", async (request, response) => {
    const actor = await authorise(authenticator, request, "callback.draw");
    const { name, text } = await queries.list(actor, request.params.planId);
    response.attachment(name).type("text/csv").send(text);
  });
  return router;
}
