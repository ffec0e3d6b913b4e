import type { CsvFinding } from "./csv.ts";
import type { ForeignFileKind } from "./csv-file-kind.ts";

/** What is wrong with a cell or a file, without its place. Cells are never repeated: they may hold personal data. */
export interface CellProblem {
  readonly code: string;
  readonly message: string;
}

/** What stands in the way of a CSV file, and where. */
export interface CsvProblem extends CellProblem {
  /** The physical line of the file, the header's first; 1 for the whole file. */
  readonly line: number;
  /** The name of the column; `-` for the whole file. */
  readonly column: string;
}

export const MISSING_COLUMN: CellProblem = {
  code: "MISSING_COLUMN",
  message: "Thiếu cột này, tệp phải có; thêm cột vào tiêu đề.",
};

export const DUPLICATE_COLUMN: CellProblem = {
  code: "DUPLICATE_COLUMN",
  message: "Cột này xuất hiện hơn một lần trong tiêu đề; chỉ giữ một cột.",
};

export const EMPTY_CELL: CellProblem = {
  code: "EMPTY_CELL",
  message: "Ô bắt buộc đang để trống; điền giá trị cho ô này.",
};

export function ignoredColumn(column: string): string {
  return column === ""
    ? "Bỏ qua một cột không có tên trong tiêu đề."
    : `Bỏ qua cột không dùng đến: ${column}.`;
}

const SAVE_AS_CSV = "Mở tệp bằng Excel, chọn Lưu thành, kiểu CSV UTF-8, rồi nạp lại.";

const FOREIGN_FILES: Record<ForeignFileKind, CellProblem> = {
  XLSX: wrongKind(`Đây là tệp Excel (.xlsx), không phải CSV. ${SAVE_AS_CSV}`),
  XLS: wrongKind(
    `Đây là tệp Excel kiểu cũ (.xls) hoặc tệp Excel có đặt mật khẩu, không phải CSV. ${SAVE_AS_CSV}`,
  ),
  ZIP: wrongKind(
    "Đây là tệp nén (.zip), không phải CSV. Giải nén rồi chọn tệp .csv ở bên trong; nếu là tệp bảng tính thì mở ra, chọn Lưu thành, kiểu CSV UTF-8, rồi nạp lại.",
  ),
  PDF: wrongKind("Đây là tệp PDF, không phải CSV. Chọn tệp đã lưu ở kiểu CSV UTF-8, rồi nạp lại."),
  HTML: wrongKind(
    "Đây là trang web (HTML) mang tên .csv, không phải CSV. Tải lại tệp từ nơi đã nhận; nếu mở được bằng Excel thì chọn Lưu thành, kiểu CSV UTF-8, rồi nạp lại.",
  ),
  UTF16: {
    code: "UTF16",
    message: `Tệp này ở mã UTF-16 (Excel gọi là “Unicode Text”), không phải UTF-8. ${SAVE_AS_CSV}`,
  },
};

function wrongKind(message: string): CellProblem {
  return { code: "WRONG_FILE_KIND", message };
}

type PlainCode = Exclude<CsvFinding["code"], "EMPTY_FILE" | "FOREIGN_FILE" | "RAGGED_ROW">;

const CSV_MESSAGES: Record<PlainCode, string> = {
  INVALID_UTF8: `Tệp không ở mã UTF-8: từ dòng này, chữ có dấu không đọc được. ${SAVE_AS_CSV}`,
  STRAY_QUOTE: "Dấu nháy kép sai chỗ; đặt cả ô trong dấu nháy kép và viết đôi mỗi dấu nháy kép ở bên trong.",
  UNCLOSED_QUOTE: "Dấu nháy kép mở mà không đóng, phần sau của tệp không đọc được; thêm dấu đóng.",
  RECORD_TOO_LONG: "Một dòng dài quá 16 MB, có thể do thiếu dấu nháy kép đóng; sửa từ dòng này.",
};

/** What a fault of the file as CSV is called, and what to do; `columns` are those the file must have. */
export function csvFinding(fault: CsvFinding, columns: readonly string[]): CellProblem {
  if (fault.code === "FOREIGN_FILE") return FOREIGN_FILES[fault.kind];
  if (fault.code === "RAGGED_ROW") return { code: fault.code, message: raggedRow(fault.cells, fault.width) };
  if (fault.code !== "EMPTY_FILE") return { code: fault.code, message: CSV_MESSAGES[fault.code] };
  const names = columns.join(", ");
  return {
    code: fault.code,
    message: `Tệp trống, không có cả dòng tiêu đề; chọn đúng tệp có các cột ${names}.`,
  };
}

function raggedRow(cells: number, width: number): string {
  const counts = `Dòng này có ${cells} ô, tiêu đề có ${width} ô`;
  return cells < width
    ? `${counts}: thêm ô cho đủ.`
    : `${counts}: bớt ô thừa; ô có dấu phân cách ở trong phải đặt trong dấu nháy kép.`;
}
