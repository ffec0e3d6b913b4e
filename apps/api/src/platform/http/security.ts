import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import helmet from "helmet";

/** The nonce that this response's style elements carry. */
export function nonceOf(response: Response): string {
  return String(response.locals["nonce"]);
}

export function giveNonce(_request: Request, response: Response, next: NextFunction): void {
  response.locals["nonce"] = randomBytes(16).toString("base64");
  next();
}

/** Headers of every response: nothing from elsewhere, no framing, no referrer; HSTS only behind HTTPS. */
export function securityHeaders(https: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
  });
}

/** What is served to a signed-in person is not kept by any cache. */
export function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader("Cache-Control", "no-store");
  next();
}

/** Refuses requests that another site's page made the browser send. */
export function sameOriginOnly(request: Request, response: Response, next: NextFunction): void {
  const site = request.headers["sec-fetch-site"];
  const { origin } = request.headers;
  const foreign = site !== undefined && site !== "same-origin" && site !== "none";
  if (!foreign && (origin === undefined || hostOf(origin) === request.headers.host)) return next();
  response.status(403).json({
    errors: [{ message: "Yêu cầu đến từ trang khác nên bị từ chối.", extensions: { code: "FORBIDDEN" } }],
  });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
