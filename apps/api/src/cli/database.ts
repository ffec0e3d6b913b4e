import type { DataSource } from "typeorm";
import { ENTITIES } from "../compose.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { readConfig } from "../platform/config/config.ts";
import { connectAndMigrate } from "../platform/database/connect.ts";
import { createDataSource } from "../platform/database/data-source.ts";
import { defaultDataDir } from "../platform/database/embedded/places.ts";
import { startEmbeddedPostgres } from "../platform/database/embedded/server.ts";
import { createLog, type Log } from "../platform/log.ts";
import { loadReferenceData } from "../reference/load.ts";

/**
 * Runs a command on the database that `DATABASE_URL` names, else on the embedded one, which must not
 * be in use by a running server. The database is migrated and holds the reference data.
 */
export async function withDatabase<T>(work: (dataSource: DataSource, log: Log) => Promise<T>): Promise<T> {
  const config = readConfig();
  const log = createLog("warn");
  const embedded =
    config.databaseUrl === null
      ? await startEmbeddedPostgres({ dataDir: config.dataDir ?? defaultDataDir(), log: () => undefined })
      : null;
  const dataSource = createDataSource(config.databaseUrl ?? embedded!.url, ENTITIES, MIGRATIONS, log);
  try {
    await connectAndMigrate(dataSource);
    await loadReferenceData(dataSource);
    return await work(dataSource, log);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.stop();
  }
}
