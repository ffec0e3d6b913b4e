import type { DataSource } from "typeorm";
import { StartupError } from "../startup-error.ts";
import { isDatabaseUnavailable, sqlStateOf } from "./constraints.ts";

const OLDEST_SERVER = 150_000;

/** Connects and migrates; what a person can mend comes as a StartupError of one line. */
export async function connectAndMigrate(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    const state = sqlStateOf(error);
    if (state?.startsWith("28")) {
      throw new StartupError("Cơ sở dữ liệu từ chối tên hoặc mật khẩu trong DATABASE_URL; sửa rồi chạy lại.");
    }
    if (state === "3D000") {
      throw new StartupError("Cơ sở dữ liệu nêu trong DATABASE_URL chưa có; tạo cơ sở dữ liệu rồi chạy lại.");
    }
    if (
      isDatabaseUnavailable(error) ||
      state === "ENOTFOUND" ||
      state === "EAI_AGAIN" ||
      state === "ETIMEDOUT"
    ) {
      throw new StartupError(
        "Không kết nối được cơ sở dữ liệu nêu trong DATABASE_URL; kiểm tra địa chỉ và máy chủ.",
      );
    }
    throw error;
  }
  const [row]: { version: number }[] = await dataSource.query(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  if (!row || row.version < OLDEST_SERVER) {
    throw new StartupError("Máy chủ cơ sở dữ liệu cũ hơn PostgreSQL 15; nâng cấp rồi chạy lại.");
  }
  await dataSource.runMigrations();
}
