import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    baseUrl: string;
  }
}

const keeper = fileURLToPath(new URL("./keep-server.ts", import.meta.url));
const main = join(import.meta.dirname, "../../../api/dist/main.js");
const readyWithinMs = 600_000;

/** As in production, whatever the shell has set: empty is as good as not given. */
const settings = {
  NODE_ENV: "production",
  PORT: "0",
  HOST: "",
  DATABASE_URL: "",
  SIPAS_DEMO: "1",
  SIPAS_HTTPS: "",
  SIPAS_TRUST_PROXY: "",
  LOG_LEVEL: "error",
};

/** The production server on a free port and a database of its own, with the demonstration year. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "sipas-e2e-"));
  // A group of its own: what kills ours must leave the keeper alive to tidy up.
  const server = spawn(process.execPath, [keeper, main, dataDir], {
    detached: true,
    env: { ...process.env, ...settings },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const end = () => server.stdin.destroy();
  const stop = async () => {
    end();
    await ended;
  };
  const tooLate = setTimeout(end, readyWithinMs);
  try {
    const baseUrl = await addressOf(server.stdout);
    await untilReady(baseUrl, () => server.exitCode === null && server.signalCode === null);
    project.provide("baseUrl", baseUrl);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(tooLate);
  }
}

async function addressOf(stdout: Readable): Promise<string> {
  let said = "";
  // The pipe stays open after the address was read: the server still has lines to say.
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    const address = /http:\/\/localhost:\d+/.exec(said);
    if (!address) continue;
    stdout.resume();
    return address[0];
  }
  throw new Error(
    `The server stopped, or was stopped after ${readyWithinMs} ms, without an address:\n${said}`,
  );
}

async function untilReady(baseUrl: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(`The server stopped, or was stopped after ${readyWithinMs} ms, before it was ready.`);
}
