import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Express, type RequestHandler } from "express";
import { StartupError } from "../startup-error.ts";

const HEADERS_MS = 10_000;
const REQUEST_MS = 120_000;
const KEEP_ALIVE_MS = 65_000;
const MOST_CONNECTIONS = 1_000;
const SWEEP_MS = 100;

export interface Listening {
  readonly port: number;
  /** From now on requests go to the application; before, only /healthz and /readyz answer. */
  mount(app: RequestHandler): void;
  /** Whether /readyz may say yes; asked each time. */
  onReady(check: () => Promise<boolean>): void;
  /** Takes no new request, lets those under way end for `graceMs`, then cuts the rest. */
  close(graceMs: number): Promise<void>;
}

/** Listens at once, so that /healthz answers while the database still starts. */
export async function listen(host: string, port: number): Promise<Listening> {
  let mounted: RequestHandler | null = null;
  let ready: () => Promise<boolean> = async () => false;
  const app: Express = express();
  app.disable("x-powered-by");
  app.get("/healthz", (_request, response) => void response.type("text").send("ok\n"));
  app.get("/readyz", async (_request, response) => {
    const isReady = await ready();
    response
      .status(isReady ? 200 : 503)
      .type("text")
      .send(isReady ? "ready\n" : "not ready\n");
  });
  app.use((request, response, next) => {
    if (mounted) return mounted(request, response, next);
    response.status(503).setHeader("Retry-After", "2");
    response.json({
      errors: [{ message: "Hệ thống đang khởi động; đợi vài giây.", extensions: { code: "BUSY" } }],
    });
  });
  const server = createServer(app);
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.maxConnections = MOST_CONNECTIONS;
  await bind(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    mount: (handler) => (mounted = handler),
    onReady: (check) => (ready = check),
    close: (graceMs) => closeServer(server, graceMs),
  };
}

const UNUSABLE_ADDRESS = new Set(["EACCES", "EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"]);

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        return reject(
          new StartupError(`Cổng ${port} đang có chương trình khác dùng; đặt PORT khác rồi chạy lại.`),
        );
      }
      if (UNUSABLE_ADDRESS.has(error.code ?? "")) {
        return reject(
          new StartupError(`Không mở được ${host}:${port}; đặt PORT hoặc HOST khác rồi chạy lại.`),
        );
      }
      reject(error);
    });
    server.listen(port, host, resolve);
  });
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    // A browser keeps its connection once it has its answer; closing the server ends only those idle by then.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}
