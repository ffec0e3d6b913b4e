import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { notFound } from "../platform/errors.ts";
import { allowStyle } from "./public-page.ts";
import type { PublicationQueries } from "./publication.queries.ts";

/** `GET /releases/:id/preview/cong-bo/…`: a page as it would be published, at its path behind the release. */
export function previewRoutes(authenticator: Authenticator, queries: PublicationQueries): Router {
  const router = Router();
  router.get("/releases/:id/preview/*path", async (request, response) => {
    const actor = await authorise(authenticator, request, "publication.read");
    const { id, path } = request.params;
    const page = await queries.preview(actor, id, `/${path.join("/")}`);
    if (!page) throw notFound("trang xem trước");
    allowStyle(response, page);
    response.type("html").send(page.html);
  });
  return router;
}
