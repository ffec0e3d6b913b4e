import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, {
  type Express,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from "express";
import type { Context } from "../graphql/context.ts";
import type { Log } from "../log.ts";
import { jsonErrors, jsonNotFound } from "./errors.ts";
import { giveNonce, noStore, sameOriginOnly, securityHeaders } from "./security.ts";
import { serveSpa } from "./spa.ts";

export interface AppParts {
  readonly staff: ApolloServer<Context>;
  readonly open: ApolloServer<Context>;
  readonly contextOf: (request: Request, response: Response) => Promise<Context>;
  /** Uploads and downloads, under /api. */
  readonly api: Router;
  /** Public pages at addresses of their own. */
  readonly pages: Router;
  readonly spaFolder: string;
  readonly https: boolean;
  readonly trustProxy: string | null;
  readonly log: Log;
}

/** A plan of 150 agencies with every text at its limit stays below. */
const BODY_LIMIT = "512kb";

/** The whole HTTP face: two GraphQL endpoints, uploads and downloads, public pages, the SPA; errors always JSON. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  if (parts.trustProxy) app.set("trust proxy", parts.trustProxy);
  app.use(giveNonce, securityHeaders(parts.https));
  const json = express.json({ limit: BODY_LIMIT, type: "application/json" });
  app.use(
    "/graphql",
    noStore,
    sameOriginOnly,
    methodsOnly("POST"),
    json,
    expressMiddleware(parts.staff, { context: ({ req, res }) => parts.contextOf(req, res) }),
  );
  app.use(
    "/open/graphql",
    anyOrigin,
    methodsOnly("GET", "POST"),
    json,
    expressMiddleware(parts.open, { context: async ({ req, res }) => strangerContext(req, res) }),
  );
  app.use("/api", noStore, sameOriginOnly, parts.api, jsonNotFound);
  app.use(parts.pages);
  app.use(serveSpa(parts.spaFolder));
  app.use(jsonNotFound, jsonErrors(parts.log));
  return app;
}

/** Refuses every other method, whatever it brings. */
function methodsOnly(...methods: readonly string[]): RequestHandler {
  const message = `Địa chỉ này chỉ nhận ${methods.join(" và ")}.`;
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response
      .status(405)
      .setHeader("Allow", methods.join(", "))
      .json({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
  };
}

/** Open data may be read by any site's page; no cookie is looked at. */
function anyOrigin(request: Request, response: Response, next: () => void): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  if (request.method !== "OPTIONS") return next();
  response.setHeader("Access-Control-Allow-Methods", "GET, POST");
  response.setHeader("Access-Control-Allow-Headers", "Content-Type, Apollo-Require-Preflight");
  response.status(204).end();
}

export function strangerContext(request: Request, response: Response): Context {
  return { actor: null, sessionId: null, mustChangePassword: false, request, response, loaders: new Map() };
}
