import "reflect-metadata";
import { DataSource } from "typeorm";
import type { Log } from "../log.ts";

type Classes = readonly (abstract new () => object)[];

const SESSION = {
  statement_timeout: 30_000,
  query_timeout: 35_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 60_000,
  application_name: "sipas-api",
  options: "-c timezone=UTC -c jit=off",
} as const;

/** The data source of one process; the schema is changed by migrations alone. */
export function createDataSource(url: string, entities: Classes, migrations: Classes, log: Log): DataSource {
  const dataSource: DataSource = new DataSource({
    type: "postgres",
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: "schema_migration",
    migrationsTransactionMode: "each",
    installExtensions: false,
    synchronize: false,
    logging: false,
    poolSize: 8,
    connectTimeoutMS: 5_000,
    poolErrorHandler: (error: unknown) => {
      // While we stop, the server may end a connection before our own goodbye has arrived.
      if (dataSource.isInitialized) log.warn({ err: error }, "a pooled database connection failed");
    },
    extra: SESSION,
  });
  return dataSource;
}
