import { promisify } from "node:util";
import { gzip as gzipWithCallback } from "node:zlib";
import type { Request, Response } from "express";
import type { RenderedPage } from "./pages/render.tsx";

const gzip = promisify(gzipWithCallback);

/** A published page hardly ever changes; a reader who comes back within minutes need not ask again. */
const KEPT = "public, max-age=300";

/** Sends a page whose one style its policy names; it may be kept, and is not sent again while it is the same. */
export async function sendPublicPage(
  request: Request,
  response: Response,
  page: RenderedPage,
  status = 200,
): Promise<void> {
  allowStyle(response, page);
  response.status(status).setHeader("Cache-Control", status === 200 ? KEPT : "no-store");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  await sendKept(request, response, page.html, page.digest);
}

/** Sends the published document to programs, of any site. */
export async function sendDocument(
  request: Request,
  response: Response,
  json: string,
  digest: string,
): Promise<void> {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  response.setHeader("Cache-Control", KEPT);
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  await sendKept(request, response, json, digest);
}

/** Nothing but the page's own style and the site's icon. */
export function allowStyle(response: Response, { styleHash }: Pick<RenderedPage, "styleHash">): void {
  response.setHeader(
    "Content-Security-Policy",
    `default-src 'none';style-src 'sha256-${styleHash}';img-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'none'`,
  );
}

async function sendKept(request: Request, response: Response, body: string, digest: string): Promise<void> {
  // Weak, since the same page goes out plain and compressed.
  response.setHeader("ETag", `W/"${digest}"`);
  response.vary("Accept-Encoding");
  if (request.fresh) return void response.status(304).end();
  if (request.acceptsEncodings("gzip", "identity") !== "gzip") return void response.end(body);
  response.setHeader("Content-Encoding", "gzip");
  response.end(await gzip(body));
}
