import { StartupError } from "../../startup-error.ts";

const reasons: Record<string, string> = {
  EACCES: "không có quyền ghi",
  EPERM: "không có quyền ghi",
  EROFS: "hệ thống tệp chỉ cho đọc",
  ENOTDIR: "ở đó, hoặc trên đường dẫn, là một tệp chứ không phải thư mục",
  ENOENT: "không tạo được ở vị trí này",
  ENOSPC: "ổ đĩa đã đầy",
};

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Runs file work in the data folder; what the operating system refuses becomes one readable line. */
export async function withDataDir<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (!reason) throw error;
    throw unusable(dataDir, reason);
  }
}

export function unusable(dataDir: string, reason: string): StartupError {
  return new StartupError(
    `Không dùng được thư mục dữ liệu ${dataDir}: ${reason}. Hãy sửa quyền hoặc đặt SIPAS_DATA_DIR tới thư mục khác.`,
  );
}

export function inUse(dataDir: string): StartupError {
  return new StartupError(
    `Thư mục dữ liệu ${dataDir} đang được một tiến trình SIPAS khác dùng. Hãy dừng tiến trình đó, hoặc đặt SIPAS_DATA_DIR tới thư mục khác.`,
  );
}

export function noServer(reason: string): StartupError {
  return new StartupError(
    `Không có PostgreSQL kèm theo: ${reason}. Hãy đặt DATABASE_URL tới một PostgreSQL từ bản 15.`,
  );
}
