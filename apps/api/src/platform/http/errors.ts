import { randomBytes } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler } from "express";
import { isDatabaseUnavailable, isValueRefused } from "../database/constraints.ts";
import { AppError, type AppErrorCode } from "../errors.ts";
import { UNFIT_VALUE, UNKNOWN_OUTCOME } from "../graphql/format-error.ts";
import type { Log } from "../log.ts";
import { UploadFault } from "./uploads.ts";

const NO_SUCH_ADDRESS = "Không có địa chỉ này.";

const STATUS: Record<AppErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  TOO_COSTLY: 400,
  BUSY: 503,
};

/** Faults of the request itself, as the body parsers name them. */
const REQUEST_FAULTS: Readonly<Record<string, { status: number; message: string }>> = {
  "entity.parse.failed": { status: 400, message: "Nội dung gửi lên không phải JSON đúng định dạng." },
  "entity.too.large": { status: 413, message: "Nội dung gửi lên quá lớn." },
  "encoding.unsupported": { status: 415, message: "Kiểu nén của nội dung gửi lên không được hỗ trợ." },
  "charset.unsupported": {
    status: 415,
    message: "Bảng mã của nội dung gửi lên không được hỗ trợ; dùng UTF-8.",
  },
  "request.aborted": { status: 400, message: "Kết nối bị ngắt khi đang gửi." },
  "request.size.invalid": { status: 400, message: "Độ dài nội dung không khớp với tiêu đề gửi kèm." },
};

/** The status of a fault of the request, as Express and what it uses mark it; null for a fault of ours. */
function requestStatusOf(error: unknown): number | null {
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  return typeof status === "number" && status >= 400 && status < 500 && expose !== false ? status : null;
}

/** The last handler: errors as JSON in the shape that GraphQL answers with, faults masked behind a reference. */
export function jsonErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const reply = (status: number, code: string, message: string, more: object = {}) =>
      response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
    if (error instanceof AppError) return reply(STATUS[error.code], error.code, error.message);
    if (error instanceof UploadFault) return reply(error.status, "BAD_REQUEST", error.message);
    const known = REQUEST_FAULTS[String((error as { type?: unknown }).type)];
    if (known) return reply(known.status, "BAD_REQUEST", known.message);
    if (error instanceof URIError) return reply(400, "BAD_REQUEST", "Địa chỉ không đúng định dạng.");
    const status = requestStatusOf(error);
    if (status === 404) return reply(status, "NOT_FOUND", NO_SUCH_ADDRESS);
    if (status !== null) return reply(status, "BAD_REQUEST", "Yêu cầu gửi lên không đúng định dạng.");
    if (isValueRefused(error)) return reply(400, "BAD_REQUEST", UNFIT_VALUE);
    if (isDatabaseUnavailable(error)) {
      log.error({ err: error }, "the database is not available");
      return reply(503, "BUSY", UNKNOWN_OUTCOME);
    }
    const reference = randomBytes(4).toString("hex").toUpperCase();
    log.error({ err: error, reference }, "a request failed");
    return reply(500, "INTERNAL", `Hệ thống gặp lỗi. Gửi mã tra cứu ${reference} cho quản trị hệ thống.`, {
      reference,
    });
  };
}

export const jsonNotFound: RequestHandler = (_request, response) => {
  response.status(404).json({ errors: [{ message: NO_SUCH_ADDRESS, extensions: { code: "NOT_FOUND" } }] });
};
