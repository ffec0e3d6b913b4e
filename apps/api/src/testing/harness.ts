import { randomUUID } from "node:crypto";
import type { Role } from "@sipas/domain/access";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { inject } from "vitest";
import { compose, ENTITIES } from "../compose.ts";
import { DEMONSTRATION_ACCOUNTS } from "../demo/accounts.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { createDataSource } from "../platform/database/data-source.ts";
import { listen } from "../platform/http/server.ts";
import { createLog, type Log } from "../platform/log.ts";
import { TestClient } from "./client.ts";
import { databaseUrl, TEMPLATE } from "./global-setup.ts";

export interface Harness {
  readonly dataSource: DataSource;
  readonly system: ReturnType<typeof compose>;
  readonly address: string;
  /** The instant that the system takes for now; assign to move it. */
  now: Date;
  stranger(): TestClient;
  /** A client signed in as the demonstration account of a role; each call is a session of its own. */
  as(role: Role): Promise<TestClient>;
  /** Takes the database away while `work` runs: no new connections, the open ones cut. */
  withoutDatabase(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly now?: string;
  readonly log?: Log;
  /** The built SPA; none unless given. */
  readonly spaFolder?: string;
  /** Demonstration mode; on unless given. */
  readonly demo?: boolean;
}

/** The whole API over HTTP on a database of its own, copied from the template. Close it after the file. */
export async function createHarness(options: HarnessOptions = {}): Promise<Harness> {
  const server = inject("databaseServer");
  const name = `sipas_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const log = options.log ?? createLog("silent");
  const dataSource = createDataSource(databaseUrl(server, name), ENTITIES, MIGRATIONS, log);
  await dataSource.initialize();
  const settings = {
    demo: options.demo ?? true,
    https: false,
    production: true,
    trustProxy: null,
    spaFolder: options.spaFolder ?? "/nonexistent",
  };
  const harness = { now: new Date(options.now ?? "2025-09-15T02:00:00Z") };
  const system = compose(dataSource, settings, () => new Date(harness.now), log);
  await system.start();
  const http = await listen("127.0.0.1", 0);
  http.mount(system.app());
  const address = `http://127.0.0.1:${http.port}`;
  return Object.assign(harness, {
    dataSource,
    system,
    address,
    stranger: () => new TestClient(address),
    as: async (role: Role) => {
      const account = DEMONSTRATION_ACCOUNTS.find((candidate) => candidate.role === role)!;
      const client = new TestClient(address);
      await client.signInAsDemo(account.login);
      return client;
    },
    withoutDatabase: async (work: () => Promise<void>) => {
      await onServer(server, cutConnections(name));
      await onServer(server, `ALTER DATABASE ${name} RENAME TO ${name}_away`);
      try {
        await work();
      } finally {
        await onServer(server, `ALTER DATABASE ${name}_away RENAME TO ${name}`);
      }
    },
    close: async () => {
      await http.close(1_000);
      await system.stop();
      await dataSource.destroy();
      await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  });
}

/** Ends the database's connections and waits until they are gone. */
function cutConnections(name: string): string {
  return `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '${name}'`;
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}
