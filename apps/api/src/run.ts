import { fileURLToPath } from "node:url";
import type { DataSource } from "typeorm";
import { compose, ENTITIES } from "./compose.ts";
import { DEMONSTRATION_ACCOUNTS } from "./demo/accounts.ts";
import { hasDemonstrationAccounts, loadDemonstration, wantsDemonstration } from "./demo/load.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { systemClock } from "./platform/clock.ts";
import { readConfig } from "./platform/config/config.ts";
import { connectAndMigrate } from "./platform/database/connect.ts";
import { createDataSource } from "./platform/database/data-source.ts";
import { startEmbeddedPostgres } from "./platform/database/embedded/server.ts";
import { defaultDataDir } from "./platform/database/embedded/places.ts";
import { listen } from "./platform/http/server.ts";
import { keepHouse } from "./platform/database/housekeeping.ts";
import { createLog, type Log } from "./platform/log.ts";
import { withProgress } from "./platform/progress.ts";
import { loadReferenceData } from "./reference/load.ts";

const DAY_MS = 24 * 3_600_000;
const GRACE_MS = 10_000;
const SPA_FOLDER = fileURLToPath(new URL("../../admin/dist", import.meta.url));

export interface Running {
  stop(): Promise<void>;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * Starts everything, outermost first. To stop, it takes no more requests and lets those under way
 * end, which need all the rest; then the rest closes in the reverse order. When it is asked to stop
 * while it starts, it ends the step it is at, closes what is open and throws.
 */
export async function run(stopping: AbortSignal): Promise<Running> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const closers: (() => Promise<unknown>)[] = [];
  const http = await listen(config.host, config.port);
  const stop = async () => {
    await http.close(GRACE_MS);
    for (const close of closers.toReversed()) await close();
  };
  try {
    const url = config.databaseUrl ?? (await startDatabase());
    stopping.throwIfAborted();
    const dataSource = createDataSource(url, ENTITIES, MIGRATIONS, log);
    closers.push(async () => dataSource.isInitialized && (await dataSource.destroy()));
    await withProgress("Chuẩn bị cơ sở dữ liệu", say, () => connectAndMigrate(dataSource));
    await loadReferenceData(dataSource);
    stopping.throwIfAborted();
    const system = compose(dataSource, { ...config, spaFolder: SPA_FOLDER }, systemClock, log);
    if (config.demo && (await wantsDemonstration(dataSource))) {
      await loadDemonstration(dataSource, { now: systemClock(), say, stopping });
    }
    stopping.throwIfAborted();
    await system.start();
    closers.push(system.stop);
    closers.push(keepHouseDaily(dataSource, log));
    http.mount(system.app());
    http.onReady(async () => !stopping.aborted && (await answers(dataSource)));
    announce(http.port, config.demo && (await hasDemonstrationAccounts(dataSource)));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function startDatabase(): Promise<string> {
    const dataDir = config.dataDir ?? defaultDataDir();
    const server = await withProgress("Khởi động PostgreSQL đi kèm", say, () =>
      startEmbeddedPostgres({ dataDir, log: (line) => log.debug({ postgres: line }) }),
    );
    closers.push(() => server.stop());
    server.onExit(() => log.error("the embedded database could not be started again; restart the program"));
    return server.url;
  }
}

/** Now and every day from now on; answers how to stop. A failure is tried again the next day. */
function keepHouseDaily(dataSource: DataSource, log: Log): () => Promise<void> {
  const keep = () =>
    keepHouse(dataSource, systemClock()).catch((error: unknown) =>
      log.warn({ err: error }, "housekeeping failed"),
    );
  let last = keep();
  const timer = setInterval(() => {
    last = keep();
  }, DAY_MS);
  return async () => {
    clearInterval(timer);
    await last;
  };
}

async function answers(dataSource: { query(sql: string): Promise<unknown> }): Promise<boolean> {
  try {
    await dataSource.query("SELECT 1");
    return true;
  } catch {
    return false;
  }
}

function announce(port: number, demo: boolean): void {
  const address = `http://localhost:${port}`;
  say(`\nSIPAS sẵn sàng tại ${address}`);
  say(`  GraphQL khi đã đăng nhập: ${address}/graphql`);
  say(`  GraphQL mở:               ${address}/open/graphql`);
  if (demo) {
    say("  Chế độ dùng thử: bấm một tài khoản ở trang đăng nhập, không cần mật khẩu");
    say(`  (${DEMONSTRATION_ACCOUNTS.map(({ login }) => login).join(", ")}).`);
    say("  Số liệu phiếu của năm 2024 là dữ liệu mô phỏng.\n");
  }
}
