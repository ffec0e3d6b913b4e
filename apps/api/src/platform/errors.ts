import { can, type Action, type Actor } from "@sipas/domain/access";

/** The few things that are thrown, not returned: a person cannot mend them in the form. */
export type AppErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_REQUEST"
  | "TOO_COSTLY"
  | "BUSY";

export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string) {
    super(message);
    this.name = "AppError";
    this.code = code;
  }
}

export function unauthenticated(): AppError {
  return new AppError("UNAUTHENTICATED", "Phiên làm việc đã hết hoặc chưa đăng nhập; đăng nhập rồi thử lại.");
}

export function forbidden(): AppError {
  return new AppError(
    "FORBIDDEN",
    "Tài khoản này không có quyền làm việc đó; liên hệ quản trị hệ thống nếu cần.",
  );
}

export function mustChangePassword(): AppError {
  return new AppError("FORBIDDEN", "Đổi mật khẩu tạm thời trước khi tiếp tục.");
}

/** Also for what exists but belongs to another province: whether it exists is not told. */
export function notFound(what: string): AppError {
  return new AppError(
    "NOT_FOUND",
    `Không tìm thấy ${what}; có thể đã bị xóa hoặc không thuộc phạm vi của bạn.`,
  );
}

export function assertCan(actor: Actor, action: Action): void {
  if (!can(actor, action)) throw forbidden();
}
