import { setTimeout as sleep } from "node:timers/promises";
import { StartupError } from "../../startup-error.ts";
import type { Cluster } from "./cluster.ts";
import { inUse } from "./failures.ts";
import { serverArguments } from "./settings.ts";
import { supervise, type Supervised } from "./supervisor.ts";

const attempts = 20;
const pauseMs = 500;

export interface Launch {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  readonly durable: boolean;
  readonly postgres: string;
  readonly cluster: Cluster;
  readonly port: number;
}

/** Tries again while what a killed server left in memory is still going away. */
export async function launchServer(options: Launch, attempt = 1): Promise<Supervised> {
  const { dataDir, cluster } = options;
  const outcome = await launchOnce(options);
  if (typeof outcome !== "string") return outcome;
  if (outcome.includes('"postmaster.pid" already exists')) throw inUse(dataDir);
  if (!outcome.includes("shared memory block") || attempt === attempts) {
    throw new StartupError(`PostgreSQL không khởi động được trên ${cluster.dir}: ${outcome}`);
  }
  await sleep(pauseMs);
  return launchServer(options, attempt + 1);
}

/** The running server, or the fatal line it ended with. */
async function launchOnce({ log, durable, postgres, cluster, port }: Launch): Promise<Supervised | string> {
  let fatal = "";
  const ready = Promise.withResolvers<"ready">();
  const server = supervise(postgres, serverArguments({ clusterDir: cluster.dir, port, durable }), {
    account: cluster.account,
    cwd: cluster.dir,
    onLine: (line) => {
      log(line);
      if (line.includes("FATAL:")) fatal = line.slice(line.indexOf("FATAL:"));
      if (line.includes("database system is ready to accept connections")) ready.resolve("ready");
    },
  });
  const outcome = await Promise.race([ready.promise, server.ended]);
  return outcome === "ready" ? server : fatal || "tiến trình kết thúc ngay khi khởi động";
}
