import { Router } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { notFound } from "../platform/errors.ts";
import { renderNotice } from "./pages/render.tsx";
import { allowStyle } from "./public-page.ts";
import type { PublicationQueries } from "./publication.queries.ts";

/**
 * `GET /releases/:id/preview/:digest/cong-bo/…`: a page as it would be published, at its path behind
 * the release. The digest pins the document, so that no two pages of one reading differ and what was
 * read is what is confirmed; when the figures have changed since, a page says so.
 */
export function previewRoutes(authenticator: Authenticator, queries: PublicationQueries): Router {
  const router = Router();
  router.get("/releases/:id/preview/:digest/*path", async (request, response) => {
    const actor = await authorise(authenticator, request, "publication.read");
    const { id, digest, path } = request.params;
    const found = await queries.preview(actor, id, digest, `/${path.join("/")}`);
    if (!found) throw notFound("trang xem trước");
    const page = found === "CHANGED" ? renderNotice("changed") : found;
    allowStyle(response, page);
    response
      .status(found === "CHANGED" ? 409 : 200)
      .type("html")
      .send(page.html);
  });
  return router;
}
