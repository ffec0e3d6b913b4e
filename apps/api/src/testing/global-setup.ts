import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { ENTITIES } from "../compose.ts";
import { loadDemonstrationAccounts } from "../demo/load-accounts.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { connectAndMigrate } from "../platform/database/connect.ts";
import { createDataSource } from "../platform/database/data-source.ts";
import { startEmbeddedPostgres } from "../platform/database/embedded/server.ts";
import { createLog } from "../platform/log.ts";
import { loadTestForms } from "./forms.ts";
import { loadReferenceData } from "../reference/load.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A server whose database `template` is migrated and holds reference data and one account a role. */
    readonly databaseServer: string;
  }
}

export const TEMPLATE = "sipas_template";

/** The connection string of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Real PostgreSQL for all test files: `DATABASE_URL` when given, else the embedded one in a throw-away folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["DATABASE_URL"];
  const folder = mkdtempSync(join(tmpdir(), "sipas-test-"));
  chmodSync(folder, 0o755);
  const embedded = given
    ? null
    : await startEmbeddedPostgres({ dataDir: join(folder, "data"), log: () => undefined, durable: false });
  const server = given ?? embedded!.url;
  await makeTemplate(server);
  project.provide("databaseServer", server);
  return async () => {
    await embedded?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(server: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const dataSource = createDataSource(
    databaseUrl(server, TEMPLATE),
    ENTITIES,
    MIGRATIONS,
    createLog("silent"),
  );
  await connectAndMigrate(dataSource);
  await loadReferenceData(dataSource);
  await loadTestForms(dataSource);
  await loadDemonstrationAccounts(dataSource);
  await dataSource.destroy();
}
