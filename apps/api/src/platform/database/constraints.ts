import type { Problem } from "@sipas/domain/kernel";

/**
 * Constraints that two people can run into at once, by name: the database has the last word, and
 * this is how it says it. All others are faults of ours.
 */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  survey_plan_one_issued: {
    code: "PLAN_YEAR_TAKEN",
    path: "year",
    message: "Năm này vừa có kế hoạch khác được ban hành; mỗi năm chỉ một kế hoạch. Tải lại trang để xem.",
  },
  plan_published: {
    code: "PLAN_PUBLISHED",
    path: "",
    message: "Năm này vừa được công bố nên mọi số liệu giữ nguyên; tải lại trang để xem kết quả đã công bố.",
  },
  ballot_form_code_unique: {
    code: "FORM_EXISTS",
    path: "year",
    message: "Mẫu phiếu này vừa được người khác tạo; tải lại trang để xem.",
  },
  ballot_form_frozen: {
    code: "FORM_FROZEN",
    path: "",
    message: "Mẫu phiếu vừa được khóa theo kế hoạch đã ban hành, không sửa được nữa; tải lại trang để xem.",
  },
  release_plan_edition_unique: {
    code: "RELEASE_EXISTS",
    path: "",
    message: "Quyết định công bố vừa được người khác ghi nhận; tải lại trang để xem.",
  },
  stage_reopening_one_waits: {
    code: "REOPENING_WAITS",
    path: "stage",
    message: "Vừa có người đề nghị mở lại giai đoạn này; tải lại trang để xem.",
  },
  account_login_unique: {
    code: "LOGIN_TAKEN",
    path: "login",
    message: "Tên đăng nhập này đã có người dùng; chọn tên khác.",
  },
  ballot_import_file_unique: {
    code: "FILE_ALREADY_IMPORTED",
    path: "file",
    message: "Tệp này vừa được nạp vào kế hoạch; tải lại trang để xem các tệp đã nạp.",
  },
  ballot_serial_unique: {
    code: "SERIAL_TAKEN",
    path: "serial",
    message: "Có phiếu trong tệp vừa được người khác nạp; tải lại trang để xem các tệp đã nạp.",
  },
  callback_case_one_held: {
    code: "CASE_ALREADY_HELD",
    path: "planId",
    message: "Ông/Bà vừa nhận một phiếu khác ở cửa sổ khác; bấm lại để làm tiếp phiếu đó.",
  },
};

interface DatabaseFault {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly driverError?: unknown;
}

function faultOf(error: unknown): DatabaseFault | null {
  if (typeof error !== "object" || error === null) return null;
  const fault = error as DatabaseFault;
  return (fault.driverError as DatabaseFault | undefined) ?? fault;
}

/** The SQLSTATE or Node error code of a fault. */
export function sqlStateOf(error: unknown): string | null {
  const code = faultOf(error)?.code;
  return typeof code === "string" ? code : null;
}

export function problemOfConstraint(error: unknown): Problem | null {
  const constraint = faultOf(error)?.constraint;
  return typeof constraint === "string" ? (PROBLEMS[constraint] ?? null) : null;
}

const LOST_CONNECTION = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "3D000",
  "55P03",
  "57014",
]);

/** What PostgreSQL answers to a text that is no value of the type: an id that is none, a NUL, a number too large. */
const UNFIT_VALUES = new Set(["22P02", "22021", "22003", "22007", "22008"]);

/** Whether the database refused a value of the request: nothing was written, and the same value fails again. */
export function isValueRefused(error: unknown): boolean {
  return UNFIT_VALUES.has(sqlStateOf(error) ?? "");
}

/** Whether the database went away or could not take the work: the outcome of a write is then unknown. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = sqlStateOf(error);
  if (code !== null && (LOST_CONNECTION.has(code) || code.startsWith("08"))) return true;
  if (code === "ENOENT" && (error as NodeJS.ErrnoException).syscall === "connect") return true;
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable|connection ended/i.test(
      error.message,
    )
  );
}
