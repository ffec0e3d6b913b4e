import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    baseUrl: string;
  }
}

const main = join(import.meta.dirname, "../../../api/dist/main.js");
const readyWithinMs = 100_000;

/** The production server on a database of its own, with the demonstration year. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "sipas-e2e-"));
  const server = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: "0",
      SIPAS_DATA_DIR: dataDir,
      SIPAS_DEMO: "1",
      DATABASE_URL: "",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const baseUrl = await addressOf(server);
    await untilReady(baseUrl);
    project.provide("baseUrl", baseUrl);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  // The pipe stays open after the address was read: the server still has lines to say.
  for await (const chunk of server.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk);
    const address = /http:\/\/localhost:\d+/.exec(said);
    if (!address) continue;
    server.stdout?.resume();
    return address[0];
  }
  throw new Error(`The server stopped before it had an address:\n${said}`);
}

async function untilReady(baseUrl: string): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  while (Date.now() < deadline) {
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(`The server was not ready within ${readyWithinMs} ms.`);
}
