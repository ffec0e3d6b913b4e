import type { CellProblem } from "../kernel/index.ts";
import type { SerialPlace } from "./serial-register.ts";

export { csvFinding, DUPLICATE_COLUMN, EMPTY_CELL } from "../kernel/index.ts";
export type { CellProblem as Finding, CsvProblem as BallotProblem } from "../kernel/index.ts";

export function missingColumn(form: string | null): CellProblem {
  const reason = form === null ? "mọi tệp phiếu" : `tệp có phiếu ${form}`;
  return { code: "MISSING_COLUMN", message: `Thiếu cột này, ${reason} phải có; thêm cột vào tiêu đề.` };
}

/** A file without any criterion of a form that occurs in it. */
export function missingCriteria(form: string, codes: readonly string[]): CellProblem {
  return {
    code: "MISSING_CRITERIA",
    message: `Thiếu tất cả ${codes.length} cột tiêu chí của phiếu ${form} (${codes[0]} đến ${codes.at(-1)}); tải tệp mẫu của mẫu phiếu này, chép câu trả lời vào rồi nạp lại.`,
  };
}

export const UNKNOWN_AGENCY: CellProblem = {
  code: "UNKNOWN_AGENCY",
  message: "Mã cơ quan không có trong kế hoạch; sửa mã cho đúng danh sách cơ quan của kế hoạch.",
};

export function unknownForm(words: readonly string[]): CellProblem {
  const last = words.at(-1) ?? "";
  const list = words.length > 1 ? `${words.slice(0, -1).join(", ")} hoặc ${last}` : last;
  return { code: "UNKNOWN_FORM", message: `Mẫu phiếu không hợp lệ; chỉ nhận ${list}.` };
}

export function wrongForm(expected: string): CellProblem {
  return {
    code: "WRONG_FORM",
    message: `Mẫu phiếu không đúng với hình thức phát sinh hồ sơ của cơ quan; cơ quan này dùng phiếu ${expected}.`,
  };
}

export const UNKNOWN_VALIDITY: CellProblem = {
  code: "UNKNOWN_VALIDITY",
  message: "Giá trị không hợp lệ; chỉ nhận valid (hoặc để trống) và void.",
};

export const UNKNOWN_ANSWER: CellProblem = {
  code: "UNKNOWN_ANSWER",
  message: "Giá trị không hợp lệ; chỉ nhận 1 đến 5, để trống, * (không đọc được) hoặc + (nhiều hơn một mức).",
};

export function foreignAnswer(form: string): CellProblem {
  return {
    code: "FOREIGN_ANSWER",
    message: `Phiếu ${form} không có tiêu chí này; để trống ô, hoặc sửa lại mẫu phiếu của dòng.`,
  };
}

export const BLANK_BALLOT: CellProblem = {
  code: "BLANK_BALLOT",
  message:
    "Dòng này chưa có câu trả lời nào; gõ câu trả lời, hoặc xóa dòng nếu chưa gõ đến phiếu này. Phiếu giấy bỏ trống thì ghi void ở cột validity.",
};

export function duplicateSerial(first: SerialPlace): CellProblem {
  return {
    code: "DUPLICATE_SERIAL",
    message: `Số phiếu đã có ở tệp ${first.file}, dòng ${first.line}; mỗi phiếu chỉ được ghi một lần.`,
  };
}

export function ignoredColumn(column: string): string {
  return column === ""
    ? "Bỏ qua một cột không có tên trong tiêu đề."
    : `Bỏ qua cột không thuộc mẫu tệp phiếu: ${column}.`;
}
