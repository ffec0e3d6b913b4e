import { setTimeout as sleep } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { StartupError } from "../startup-error.ts";
import { isDatabaseUnavailable, sqlStateOf } from "./constraints.ts";

const OLDEST_SERVER = 150_000;
/** Any number, the same in every process of the program. */
const MIGRATION_LOCK = 7_340_001;
const PAUSE_MS = 200;

/** Connects and migrates; what a person can mend comes as a StartupError of one line. */
export async function connectAndMigrate(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.initialize();
    await requireServer(dataSource);
    await migrate(dataSource);
  } catch (error) {
    const line = explain(error);
    throw line === null ? error : new StartupError(line);
  }
}

async function requireServer(dataSource: DataSource): Promise<void> {
  const [row]: { version: number }[] = await dataSource.query(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  if (!row || row.version < OLDEST_SERVER) {
    throw new StartupError("Máy chủ cơ sở dữ liệu cũ hơn PostgreSQL 15; nâng cấp rồi chạy lại.");
  }
}

/** One process at a time: a second one waits and finds nothing left to do. */
async function migrate(dataSource: DataSource): Promise<void> {
  const holder = dataSource.createQueryRunner();
  try {
    for (;;) {
      const [row]: { held: boolean }[] = await holder.query(`SELECT pg_try_advisory_lock($1) AS held`, [
        MIGRATION_LOCK,
      ]);
      if (row?.held) break;
      await sleep(PAUSE_MS);
    }
    try {
      await dataSource.runMigrations();
    } finally {
      await holder.query(`SELECT pg_advisory_unlock($1)`, [MIGRATION_LOCK]);
    }
  } finally {
    await holder.release();
  }
}

const UNREACHABLE = new Set(["ENOTFOUND", "EAI_AGAIN"]);

/** What a person can do about it; null for a fault of ours. */
function explain(error: unknown): string | null {
  const state = sqlStateOf(error);
  if (state?.startsWith("28")) {
    return "Cơ sở dữ liệu từ chối tên hoặc mật khẩu trong DATABASE_URL; sửa rồi chạy lại.";
  }
  if (state === "3D000") {
    return "Cơ sở dữ liệu nêu trong DATABASE_URL chưa có; tạo cơ sở dữ liệu rồi chạy lại.";
  }
  if (state === "42501") {
    return "Người dùng trong DATABASE_URL không có quyền tạo bảng; cấp quyền trên lược đồ public rồi chạy lại.";
  }
  if (error instanceof Error && (/\bSSL\b/.test(error.message) || /CERT|^ERR_TLS/.test(state ?? ""))) {
    return "Không lập được kết nối TLS tới cơ sở dữ liệu; kiểm tra sslmode trong DATABASE_URL và chứng thư của máy chủ.";
  }
  if (isDatabaseUnavailable(error) || UNREACHABLE.has(state ?? "")) {
    return "Không kết nối được cơ sở dữ liệu nêu trong DATABASE_URL; kiểm tra địa chỉ và máy chủ.";
  }
  return null;
}
