import { formatCount } from "@sipas/domain/kernel";
import type { DataSource } from "typeorm";
import { hasDemonstrationAccounts, loadDemonstration } from "../demo/load.ts";
import { AccountEntity } from "../identity/account.entity.ts";
import { systemClock } from "../platform/clock.ts";
import { readConfig } from "../platform/config/config.ts";
import { loadReferenceData } from "../reference/load.ts";
import { withDatabase } from "./database.ts";
import type { Diagnostics } from "./diagnostics.ts";

export interface DemoOptions {
  readonly reset: boolean;
  readonly yes: boolean;
}

/** Tables that no entity stands for. */
const OTHER_TABLES = ["ballot_issue_correction", "idempotency_key", "schema_migration", "sign_in_throttle"];
const SCHEMAS = ["public", "contact"];

const place = (column: string) => ({ file: "demo", line: 1, column });
const say = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * `sipas demo --reset`: empties a database that holds nothing but the demonstration and loads it
 * again. What is published cannot be deleted, so the schemas go as a whole; therefore a database
 * with an account of a real person, or with tables of another program, is refused.
 */
export async function resetDemonstration(
  { reset, yes }: DemoOptions,
  diagnostics: Diagnostics,
): Promise<{ readonly reset: true } | null> {
  if (!reset) {
    diagnostics.error(place("--reset"), "Gọi: sipas demo --reset");
  } else if (readConfig().databaseUrl !== null && !yes) {
    diagnostics.error(
      place("--yes"),
      "Lệnh này xóa mọi dữ liệu trong cơ sở dữ liệu nêu ở DATABASE_URL; nếu đúng ý, chạy lại với --yes.",
    );
  }
  if (diagnostics.failed) return null;
  return withDatabase((dataSource) => resetIn(dataSource, diagnostics));
}

async function resetIn(
  dataSource: DataSource,
  diagnostics: Diagnostics,
): Promise<{ readonly reset: true } | null> {
  const kept = await whatToKeep(dataSource);
  if (kept !== null) {
    diagnostics.error(place("--reset"), kept);
    return null;
  }
  await dataSource.transaction(async (manager) => {
    for (const schema of SCHEMAS) await manager.query(`DROP SCHEMA ${schema} CASCADE`);
    await manager.query("CREATE SCHEMA public");
  });
  await dataSource.runMigrations();
  await loadReferenceData(dataSource);
  const { signal } = new AbortController();
  await loadDemonstration(dataSource, { now: systemClock(), say, stopping: signal });
  return { reset: true };
}

/** Why the database must not be emptied; null when only the demonstration would be lost. */
async function whatToKeep(dataSource: DataSource): Promise<string | null> {
  const foreign = await foreignTables(dataSource);
  if (foreign > 0) {
    return `Cơ sở dữ liệu có ${formatCount(foreign)} bảng không phải của SIPAS nên không xóa; dùng một cơ sở dữ liệu riêng cho bản dùng thử.`;
  }
  const real = await dataSource.getRepository(AccountEntity).countBy({ demo: false });
  if (real > 0) {
    return `Cơ sở dữ liệu có ${formatCount(real)} tài khoản không phải tài khoản dùng thử nên không xóa; nếu không cần giữ gì, tự xóa cơ sở dữ liệu (hoặc thư mục SIPAS_DATA_DIR) rồi khởi động lại.`;
  }
  const used = await dataSource.query(`SELECT EXISTS (SELECT 1 FROM survey_plan) AS used`);
  if (used[0].used && !(await hasDemonstrationAccounts(dataSource))) {
    return "Cơ sở dữ liệu có kế hoạch mà không có tài khoản dùng thử nên không xóa.";
  }
  return null;
}

async function foreignTables(dataSource: DataSource): Promise<number> {
  const own = [...dataSource.entityMetadatas.map(({ tableName }) => tableName), ...OTHER_TABLES];
  const [row]: { count: number }[] = await dataSource.query(
    `SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = ANY ($1) AND tablename <> ALL ($2)`,
    [SCHEMAS, own],
  );
  return row!.count;
}
