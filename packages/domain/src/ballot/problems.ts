import type { CsvFinding, ForeignFileKind } from "../kernel/index.ts";
import type { SerialPlace } from "./serial-register.ts";

/** What stands in the way of a ballot file, and where. Cells are never repeated: they may hold personal data. */
export interface BallotProblem {
  readonly code: string;
  /** The physical line of the file, the header's first; 1 for the whole file. */
  readonly line: number;
  /** The name of the column; `-` for the whole file. */
  readonly column: string;
  readonly message: string;
}

/** The problem of a cell or file, without its place. */
export interface Finding {
  readonly code: string;
  readonly message: string;
}

const SAVE_AS_CSV = "Mở tệp bằng Excel, chọn Lưu thành, kiểu CSV UTF-8, rồi nhập lại.";

const FOREIGN_FILES: Record<ForeignFileKind, Finding> = {
  XLSX: wrongKind(`Đây là tệp Excel (.xlsx), không phải CSV. ${SAVE_AS_CSV}`),
  XLS: wrongKind(
    `Đây là tệp Excel kiểu cũ (.xls) hoặc tệp Excel có đặt mật khẩu, không phải CSV. ${SAVE_AS_CSV}`,
  ),
  ZIP: wrongKind(
    "Đây là tệp nén (.zip), không phải CSV. Giải nén rồi chọn tệp .csv ở bên trong; nếu là tệp bảng tính thì mở ra, chọn Lưu thành, kiểu CSV UTF-8, rồi nhập lại.",
  ),
  PDF: wrongKind("Đây là tệp PDF, không phải CSV. Chọn tệp phiếu đã lưu ở kiểu CSV UTF-8, rồi nhập lại."),
  HTML: wrongKind(
    "Đây là trang web (HTML) mang tên .csv, không phải CSV. Tải lại tệp từ nơi đã nhận; nếu mở được bằng Excel thì chọn Lưu thành, kiểu CSV UTF-8, rồi nhập lại.",
  ),
  UTF16: {
    code: "UTF16",
    message: `Tệp này ở mã UTF-16 (Excel gọi là “Unicode Text”), không phải UTF-8. ${SAVE_AS_CSV}`,
  },
};

function wrongKind(message: string): Finding {
  return { code: "WRONG_FILE_KIND", message };
}

const CSV_MESSAGES: Record<Exclude<CsvFinding["code"], "FOREIGN_FILE" | "RAGGED_ROW">, string> = {
  EMPTY_FILE: "Tệp không có dòng tiêu đề; chọn đúng tệp phiếu có các cột serial, agency, form.",
  INVALID_UTF8: "Ô này không ở mã UTF-8; lưu lại tệp ở dạng “CSV UTF-8” rồi nhập lại.",
  STRAY_QUOTE: "Dấu nháy kép sai chỗ; đặt cả ô trong dấu nháy kép và viết đôi mỗi dấu nháy kép ở bên trong.",
  UNCLOSED_QUOTE: "Dấu nháy kép mở mà không đóng, phần sau của tệp không đọc được; thêm dấu đóng.",
  RECORD_TOO_LONG: "Một dòng dài quá 16 MB, có thể do thiếu dấu nháy kép đóng; sửa từ dòng này.",
};

/** What a fault of the file as CSV is called, and what to do. */
export function csvFinding(fault: CsvFinding): Finding {
  if (fault.code === "FOREIGN_FILE") return FOREIGN_FILES[fault.kind];
  if (fault.code === "RAGGED_ROW") return { code: fault.code, message: raggedRow(fault.cells, fault.width) };
  return { code: fault.code, message: CSV_MESSAGES[fault.code] };
}

function raggedRow(cells: number, width: number): string {
  const counts = `Dòng này có ${cells} ô, tiêu đề có ${width} ô`;
  return cells < width
    ? `${counts}: thêm ô cho đủ.`
    : `${counts}: bớt ô thừa; ô có dấu phân cách ở trong phải đặt trong dấu nháy kép.`;
}

export function missingColumn(form: string | null): Finding {
  const reason = form === null ? "mọi tệp phiếu" : `tệp có phiếu ${form}`;
  return { code: "MISSING_COLUMN", message: `Thiếu cột này, ${reason} phải có; thêm cột vào tiêu đề.` };
}

export const DUPLICATE_COLUMN: Finding = {
  code: "DUPLICATE_COLUMN",
  message: "Cột này xuất hiện hơn một lần trong tiêu đề; chỉ giữ một cột.",
};

export const EMPTY_CELL: Finding = {
  code: "EMPTY_CELL",
  message: "Ô bắt buộc đang để trống; điền giá trị cho ô này.",
};

export const UNKNOWN_AGENCY: Finding = {
  code: "UNKNOWN_AGENCY",
  message: "Mã cơ quan không có trong kế hoạch; sửa mã cho đúng danh sách cơ quan của kế hoạch.",
};

export const UNKNOWN_FORM: Finding = {
  code: "UNKNOWN_FORM",
  message: "Mẫu phiếu không hợp lệ; chỉ nhận direct, online hoặc organisation.",
};

export function wrongForm(expected: string): Finding {
  return {
    code: "WRONG_FORM",
    message: `Mẫu phiếu không đúng với hình thức phát sinh hồ sơ của cơ quan; cơ quan này dùng phiếu ${expected}.`,
  };
}

export const UNKNOWN_VALIDITY: Finding = {
  code: "UNKNOWN_VALIDITY",
  message: "Giá trị không hợp lệ; chỉ nhận valid (hoặc để trống) và void.",
};

export const UNKNOWN_ANSWER: Finding = {
  code: "UNKNOWN_ANSWER",
  message: "Giá trị không hợp lệ; chỉ nhận 1 đến 5, để trống, * (không đọc được) hoặc + (nhiều hơn một mức).",
};

export function foreignAnswer(form: string): Finding {
  return {
    code: "FOREIGN_ANSWER",
    message: `Phiếu ${form} không có tiêu chí này; để trống ô, hoặc sửa lại mẫu phiếu của dòng.`,
  };
}

export function duplicateSerial(first: SerialPlace): Finding {
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
