import { randomBytes } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { isDatabaseUnavailable, isValueRefused } from "../database/constraints.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";
import { LIMITS } from "./limits.ts";
import { requestFault } from "./request-faults.ts";

const TOO_LONG = `Truy vấn quá dài: giới hạn ${LIMITS.tokens} từ tố. Bớt trường hoặc tách thành nhiều truy vấn.`;

export const UNKNOWN_OUTCOME =
  "Chưa kết nối được cơ sở dữ liệu nên chưa biết đã lưu hay chưa. Giữ nguyên trang, đợi một lát rồi thử lại.";

export const UNFIT_VALUE =
  "Có giá trị gửi lên không dùng được (mã không đúng dạng, ký tự lạ hoặc số quá lớn); kiểm tra rồi thử lại.";

/** What was thrown, from under the wraps that a resolver or the making of the context put around it. */
function causeOf(error: unknown): unknown {
  const thrown = unwrapResolverError(error);
  if (!(thrown instanceof GraphQLError)) return thrown;
  return thrown.originalError && !(thrown.originalError instanceof GraphQLError)
    ? thrown.originalError
    : thrown;
}

/**
 * Allowed errors pass, requests' faults are said in Vietnamese, all else is masked behind a reference
 * that the log has. `explained` adds the place and graphql-js's words to a request's fault.
 */
export function createErrorFormatter(log: Log, explained: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    const path = formatted.path ? { path: formatted.path } : {};
    if (cause instanceof AppError)
      return { message: cause.message, ...path, extensions: { code: cause.code } };
    if (isDatabaseUnavailable(cause)) {
      log.error({ err: cause }, "the database is not available");
      return { message: UNKNOWN_OUTCOME, ...path, extensions: { code: "BUSY" } };
    }
    if (isValueRefused(cause))
      return { message: UNFIT_VALUE, ...path, extensions: { code: "BAD_USER_INPUT" } };
    const given = formatted.extensions?.["code"];
    const code = typeof given === "string" ? given : "";
    if (code === "TOO_COSTLY") return { message: formatted.message, extensions: { code } };
    // Only the message tells the parser's bound from a fault of syntax.
    if (code === "GRAPHQL_PARSE_FAILED" && formatted.message.includes(` ${LIMITS.tokens} tokens`)) {
      return { message: TOO_LONG, extensions: { code: "TOO_COSTLY" } };
    }
    const fault = requestFault(code, formatted, explained);
    if (fault && (cause instanceof GraphQLError || error === cause)) return fault;
    const reference = randomBytes(4).toString("hex").toUpperCase();
    log.error({ err: cause, reference, path: formatted.path }, "a request failed");
    return {
      message: `Hệ thống gặp lỗi, chưa có gì được lưu. Gửi mã tra cứu ${reference} cho quản trị hệ thống.`,
      ...path,
      extensions: { code: "INTERNAL", reference },
    };
  };
}
