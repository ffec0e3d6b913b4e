import { randomBytes } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler } from "express";
import { isDatabaseUnavailable } from "../database/constraints.ts";
import { AppError, type AppErrorCode } from "../errors.ts";
import { UNKNOWN_OUTCOME } from "../graphql/format-error.ts";
import type { Log } from "../log.ts";
import { UploadFault } from "./uploads.ts";

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
  response
    .status(404)
    .json({ errors: [{ message: "Không có địa chỉ này.", extensions: { code: "NOT_FOUND" } }] });
};
