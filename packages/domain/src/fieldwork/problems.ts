import { formatCount, formatDay, type CellProblem, type Day } from "../kernel/index.ts";
import { DISPOSITION_WORDS, REASON_WORDS } from "./words.ts";

/** Rows of one file. */
export const MAX_FIELDWORK_ROWS = 100_000;

const words = (of: Readonly<Record<string, string>>) => Object.values(of).join(", ");

export const UNKNOWN_AGENCY: CellProblem = {
  code: "UNKNOWN_AGENCY",
  message: "Mã cơ quan không có trong kế hoạch; sửa mã cho đúng danh sách cơ quan của kế hoạch.",
};

export const UNKNOWN_UNIT: CellProblem = {
  code: "UNKNOWN_UNIT",
  message: "Cơ quan này không có đơn vị mẫu mang mã đó; lấy mã ở danh sách mẫu đã chốt.",
};

export const UNKNOWN_DISPOSITION: CellProblem = {
  code: "UNKNOWN_DISPOSITION",
  message: `Kết quả không hợp lệ; chỉ nhận ${words(DISPOSITION_WORDS)}.`,
};

export const UNKNOWN_REASON: CellProblem = {
  code: "UNKNOWN_REASON",
  message: `Lý do không hợp lệ; chỉ nhận ${words(REASON_WORDS)}.`,
};

export const REASON_MISSING: CellProblem = {
  code: "REASON_MISSING",
  message: `Phiếu failed phải có lý do; điền một trong các giá trị ${words(REASON_WORDS)}.`,
};

export const REASON_NEEDLESS: CellProblem = {
  code: "REASON_NEEDLESS",
  message: "Chỉ phiếu failed mới có lý do; để trống ô này hoặc sửa kết quả.",
};

export const DAY_FORMAT: CellProblem = {
  code: "DAY_FORMAT",
  message: "Ngày không hợp lệ; viết ngày/tháng/năm như 05/11/2024, năm từ 2000 đến 2100.",
};

export const ISSUED_ON_MISSING: CellProblem = {
  code: "ISSUED_ON_MISSING",
  message: "Phiếu đã phát phải có ngày phát; điền ngày như 05/11/2024.",
};

export const SETTLED_ON_MISSING: CellProblem = {
  code: "SETTLED_ON_MISSING",
  message: "Phiếu thu về, không thành công hoặc thất lạc phải có ngày; điền ngày như 05/11/2024.",
};

export const SETTLED_ON_NEEDLESS: CellProblem = {
  code: "SETTLED_ON_NEEDLESS",
  message: "Phiếu issued còn ở điều tra viên nên chưa có ngày này; để trống ô hoặc sửa kết quả.",
};

export const SETTLED_BEFORE_ISSUED: CellProblem = {
  code: "SETTLED_BEFORE_ISSUED",
  message: "Ngày này trước ngày phát phiếu; sửa một trong hai ngày.",
};

export const DISPOSITION_MISSING: CellProblem = {
  code: "DISPOSITION_MISSING",
  message:
    "Dòng có ngày hoặc lý do mà thiếu kết quả; điền kết quả, hoặc để trống cả bốn ô nếu chưa phát phiếu.",
};

export const ALREADY_SETTLED: CellProblem = {
  code: "ALREADY_SETTLED",
  message: "Phiếu này đã ghi kết quả và ngày khác trước đây, không sửa được bằng tệp; bỏ dòng này khỏi tệp.",
};

export const SERIAL_OF_OTHER_UNIT: CellProblem = {
  code: "SERIAL_OF_OTHER_UNIT",
  message: "Số phiếu này đã phát cho đơn vị mẫu khác; đối chiếu lại với cuống phiếu.",
};

export const UNIT_HAS_OTHER_SERIAL: CellProblem = {
  code: "UNIT_HAS_OTHER_SERIAL",
  message: "Đơn vị mẫu này đã được phát phiếu mang số khác; mỗi đơn vị chỉ một phiếu.",
};

export const RESERVE_OUT_OF_ORDER: CellProblem = {
  code: "RESERVE_OUT_OF_ORDER",
  message: "Đơn vị dự phòng đứng trước trong cùng nhóm chưa được phát phiếu; phát theo đúng thứ tự dự phòng.",
};

export const RESERVE_NEEDLESS: CellProblem = {
  code: "RESERVE_NEEDLESS",
  message:
    "Chưa có đơn vị không thành công (failed) nào của cơ quan để đơn vị dự phòng này thay; ghi kết quả của đơn vị được thay trước.",
};

export const TOO_MANY_ROWS: CellProblem = {
  code: "TOO_MANY_ROWS",
  message: `Tệp có quá ${formatCount(MAX_FIELDWORK_ROWS)} dòng; tách thành nhiều tệp rồi nạp lần lượt.`,
};

export const NO_ROWS: CellProblem = {
  code: "NO_ROWS",
  message: "Tệp chưa có dòng nào ghi kết quả phát phiếu; điền cột disposition và các ngày rồi nạp lại.",
};

export function repeatedSerial(line: number): CellProblem {
  return {
    code: "REPEATED_SERIAL",
    message: `Số phiếu này đã có ở dòng ${line}; mỗi phiếu chỉ ghi một dòng.`,
  };
}

export function repeatedUnit(line: number): CellProblem {
  return {
    code: "REPEATED_UNIT",
    message: `Đơn vị mẫu này đã có ở dòng ${line}; mỗi đơn vị chỉ một phiếu.`,
  };
}

/** Rows whose days lie outside the plan's window stand in no way. */
export function outsideWindow(rows: number, from: Day, to: Day): string {
  return `${formatCount(rows)} dòng có ngày ngoài thời gian phát, thu phiếu của kế hoạch (${formatDay(from)} đến ${formatDay(to)}); vẫn nhận, nên kiểm tra lại.`;
}
