import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import express, { Router, type Request, type Response } from "express";
import { jsonNotFound } from "./errors.ts";
import { nonceOf } from "./security.ts";

const PLACEHOLDER = "__CSP_NONCE__";

/** Serves the built SPA: hashed assets for a year, the page itself fresh with this response's nonce. */
export function serveSpa(folder: string): Router {
  const router = Router();
  const page = join(folder, "index.html");
  if (!existsSync(page)) return router;
  const html = readFileSync(page, "utf8");
  const sendPage = (_request: Request, response: Response) => {
    response.setHeader("Cache-Control", "no-store");
    response.type("html").send(html.replaceAll(PLACEHOLDER, nonceOf(response)));
  };
  router.get("/", sendPage);
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, redirect: false, maxAge: "1y" }),
    jsonNotFound,
  );
  router.use(express.static(folder, { index: false, redirect: false, maxAge: "1h" }));
  router.get("/{*path}", (request, response, next) =>
    request.accepts("html") ? sendPage(request, response) : next(),
  );
  return router;
}
