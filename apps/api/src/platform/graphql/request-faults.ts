import type { GraphQLFormattedError } from "graphql";

interface Fault {
  readonly what: string;
  /** What whoever works on a screen can do about it. */
  readonly remedy?: string;
}

/** What Apollo and graphql-js say in English, and may fill with what a person typed. */
const REQUEST_FAULTS: Readonly<Record<string, Fault>> = {
  GRAPHQL_PARSE_FAILED: { what: "Truy vấn GraphQL sai cú pháp" },
  GRAPHQL_VALIDATION_FAILED: {
    what: "Truy vấn GraphQL không khớp với lược đồ",
    remedy: "có thể trang đã cũ, tải lại trang",
  },
  BAD_USER_INPUT: {
    what: "Giá trị gửi lên sai kiểu so với lược đồ",
    remedy: "kiểm tra lại các trường đã nhập",
  },
  BAD_REQUEST: { what: "Yêu cầu gửi lên không đúng quy ước GraphQL" },
  OPERATION_RESOLUTION_FAILURE: { what: "Không xác định được thao tác GraphQL cần chạy" },
  PERSISTED_QUERY_NOT_SUPPORTED: { what: "Máy chủ không nhận truy vấn lưu sẵn" },
};

/** Whoever sends a name of 500 kB does not get it back. */
const MOST_DETAIL = 400;

/**
 * A fault of the request by its code; null when the code is that of no such fault. `explained` gives the
 * place and the words of graphql-js with it, which name fields and repeat values: for the open schema,
 * whose readers have no page to load again, and who sent no personal data.
 */
export function requestFault(
  code: string,
  { message, locations }: GraphQLFormattedError,
  explained: boolean,
): GraphQLFormattedError | null {
  const fault = REQUEST_FAULTS[code];
  if (!fault) return null;
  const [place] = locations ?? [];
  const where = place ? `, dòng ${place.line}, cột ${place.column}` : "";
  const told = explained
    ? `${fault.what}${where}: ${message.trim().slice(0, MOST_DETAIL)}`
    : `${[fault.what, fault.remedy].filter(Boolean).join("; ")}.`;
  return { message: told, ...(locations ? { locations } : {}), extensions: { code } };
}
