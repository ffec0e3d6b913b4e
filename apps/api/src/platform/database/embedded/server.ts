import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { embeddedBinaries } from "./binaries.ts";
import { openCluster, superuser, type Cluster } from "./cluster.ts";
import { launchServer } from "./launch.ts";
import { previousServerGone } from "./previous.ts";

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** Takes what the server logs, a line at a time. */
  readonly log: (line: string) => void;
  /** False for a cluster that tests throw away; true unless given. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** A connection string of the superuser to the database `sipas`; it stays true over restarts of the server. */
  readonly url: string;
  stop(): Promise<void>;
  /** Calls back when the server died and could not be brought back. */
  onExit(listener: () => void): void;
}

const database = "sipas";
const pauseMs = 500;

/**
 * Starts the PostgreSQL that comes with the program on a data folder, made when it is new. The server
 * ends with this process however this process ends; when the server alone dies it is started again.
 * Throws a `StartupError` with one line for a person when the folder cannot be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, durable = true } = options;
  const binaries = await embeddedBinaries(dataDir);
  const cluster = await openCluster(dataDir, binaries, durable);
  await previousServerGone(dataDir, cluster.dir);
  const port = await freePort();
  const launch = () => launchServer({ dataDir, log, durable, postgres: binaries.postgres, cluster, port });

  let server = await launch();
  let stopping = false;
  const listeners: (() => void)[] = [];
  const revive = async () => {
    await server.ended;
    if (stopping) return;
    log("the database server ended unexpectedly and is started again");
    await sleep(pauseMs);
    try {
      server = await launch();
      if (stopping) return server.release();
    } catch (error) {
      log(String(error));
      return listeners.forEach((listener) => listener());
    }
    return revive();
  };
  void revive();
  const stop = async () => {
    stopping = true;
    server.release();
    await server.ended;
  };

  try {
    await ensureDatabase(cluster, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: urlOf(cluster, port, database),
    stop,
    onExit: (listener) => listeners.push(listener),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function urlOf({ password }: Cluster, port: number, name: string): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`;
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new Client({ connectionString: urlOf(cluster, port, "postgres") });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}
