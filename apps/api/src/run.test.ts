import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { Client } from "pg";
import { afterEach, describe, expect, inject, it, vi } from "vitest";
import { run } from "./run.ts";
import { databaseUrl } from "./testing/global-setup.ts";

afterEach(() => vi.unstubAllEnvs());

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject("databaseServer") });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Runs `work` with an empty database of its own in the environment. */
async function withEmptyDatabase(work: (address: string) => Promise<void>): Promise<void> {
  const name = `sipas_${randomUUID().replaceAll("-", "")}`;
  const port = await freePort();
  vi.stubEnv("PORT", String(port));
  vi.stubEnv("DATABASE_URL", databaseUrl(inject("databaseServer"), name));
  vi.stubEnv("SIPAS_DEMO", "");
  vi.stubEnv("LOG_LEVEL", "error");
  await onServer(`CREATE DATABASE ${name}`);
  try {
    await work(`http://127.0.0.1:${port}`);
  } finally {
    await onServer(`DROP DATABASE ${name}`);
  }
}

describe("starting", () => {
  it("on a database of one's own loads no demonstration and offers no account of it", async () => {
    await withEmptyDatabase(async (address) => {
      const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
      const running = await run(new AbortController().signal);
      said.mockRestore();
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
      const response = await fetch(`${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ demoAccounts { login } }" }),
      });
      await running.stop();
      expect(await response.json()).toMatchObject({ data: { demoAccounts: [] } });
    });
  });

  it("ends where it is when it is asked to stop, and holds neither port nor database", async () => {
    await withEmptyDatabase(async (address) => {
      const stopping = new AbortController();
      const started = run(stopping.signal);
      stopping.abort();
      await expect(started).rejects.toBe(stopping.signal.reason);
      await expect(fetch(`${address}/healthz`)).rejects.toThrow();
      // Dropping the database fails while anybody is connected to it.
    });
  });

  it("answers what is under way before it takes the database away", async () => {
    await withEmptyDatabase(async (address) => {
      const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
      const running = await run(new AbortController().signal);
      said.mockRestore();
      const holder = new Client({ connectionString: process.env["DATABASE_URL"]! });
      await holder.connect();
      await holder.query(`BEGIN; LOCK TABLE roster_year`);
      const answer = fetch(`${address}/open/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: `{ years: rosterYears(province: "SL") }` }),
      }).then((response) => response.json());
      await vi.waitFor(async () => {
        const waiting = await holder.query(`SELECT 1 FROM pg_locks WHERE NOT granted`);
        expect(waiting.rowCount).toBe(1);
      });
      const stopped = running.stop();
      await expect(fetch(`${address}/healthz`)).rejects.toThrow();
      await holder.query(`ROLLBACK`);
      await holder.end();
      expect(await answer).toMatchObject({ data: { years: [2025, 2024] } });
      const answered = performance.now();
      await stopped;
      expect(performance.now() - answered).toBeLessThan(3_000);
    });
  });

  it("migrates once when two start at the same time", async () => {
    await withEmptyDatabase(async () => {
      const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
      const first = run(new AbortController().signal);
      vi.stubEnv("PORT", String(await freePort()));
      const both = await Promise.all([first, run(new AbortController().signal)]);
      said.mockRestore();
      for (const running of both) await running.stop();
    });
  });
});
