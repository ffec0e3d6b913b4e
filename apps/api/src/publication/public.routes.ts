import { PUBLIC_ROOT } from "@sipas/domain/publication";
import { Router, type Request, type RequestHandler, type Response } from "express";
import type { Log } from "../platform/log.ts";
import { renderList, renderNotice } from "./pages/render.tsx";
import { sendDocument, sendPublicPage } from "./public-page.ts";
import type { PublishedQueries } from "./published.queries.ts";
import { DamagedRelease } from "./sound-document.ts";

/** The public pages under `/cong-bo`, without login and without script, and the document of a year for programs. */
export function publicRoutes(published: PublishedQueries, log: Log): Router {
  const router = Router();
  const missing = (request: Request, response: Response) =>
    sendPublicPage(request, response, renderNotice("missing"), 404);
  const soundOnly =
    (handler: (request: Request, response: Response) => Promise<void>): RequestHandler =>
    async (request, response) => {
      try {
        await handler(request, response);
      } catch (error) {
        if (!(error instanceof DamagedRelease)) throw error;
        log.error({ err: error }, "what was published no longer has its digest");
        await sendPublicPage(request, response, renderNotice("damaged"), 503);
      }
    };

  router.get(`${PUBLIC_ROOT}{/*path}`, (request, response, next) => {
    // The pages' links are relative, so every page has one address.
    if (request.path.length > PUBLIC_ROOT.length && request.path.endsWith("/")) {
      // Looked for at the start of a run of slashes alone: a stranger may send a very long one.
      return response.redirect(301, request.path.replace(/(?<!\/)\/+$/, ""));
    }
    next();
  });
  router.get(
    PUBLIC_ROOT,
    soundOnly(async (request, response) =>
      sendPublicPage(request, response, renderList(await published.years())),
    ),
  );
  router.get(
    `${PUBLIC_ROOT}/:province/:year/data.json`,
    soundOnly(async (request, response) => {
      const { province, year } = request.params as { province: string; year: string };
      const release = /^\d{4}$/.test(year) ? await published.find(province, Number(year)) : null;
      if (!release) return missing(request, response);
      await sendDocument(request, response, JSON.stringify(release.snapshot), release.digest);
    }),
  );
  router.get(
    `${PUBLIC_ROOT}/*path`,
    soundOnly(async (request, response) => {
      const page = await published.page(request.path.toLowerCase());
      await (page ? sendPublicPage(request, response, page) : missing(request, response));
    }),
  );
  return router;
}
