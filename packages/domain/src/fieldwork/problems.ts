import { formatCount, formatDay, type CellProblem, type Day } from "../kernel/index.ts";
import type { BallotIssue } from "./issue.ts";
import { describeIssue } from "./labels.vi.ts";
import { CORRECTION_WORDS, DISPOSITION_WORDS, REASON_WORDS } from "./words.ts";

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

/** A year could never be published: no Decision may be dated before the last ballot came back. */
export const DAY_IN_FUTURE: CellProblem = {
  code: "DAY_IN_FUTURE",
  message: "Ngày này chưa tới; kiểm tra lại ngày, tháng, năm.",
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

const IF_RECORDED_WRONG = `Nếu đã ghi sai, điền lý do (${words(CORRECTION_WORDS)}) vào cột correction của dòng này rồi nạp lại`;

/** The row says of a ballot something else than is recorded, without meaning to correct it. */
export function recordedOtherwise(recorded: BallotIssue): CellProblem {
  return {
    code: "RECORDED_OTHERWISE",
    message: `Phiếu này đã ghi ${describeIssue(recorded)}. ${IF_RECORDED_WRONG}; nếu không, ghi lại y như đã ghi.`,
  };
}

export function unitHasOtherSerial(serial: string): CellProblem {
  return {
    code: "UNIT_HAS_OTHER_SERIAL",
    message: `Đơn vị mẫu này đã ghi phiếu số ${serial}; mỗi đơn vị chỉ một phiếu. ${IF_RECORDED_WRONG}; nếu không, ghi đúng số đó.`,
  };
}

/** `owner` keeps the serial also after this file. */
export function serialOfOtherUnit(owner: Pick<BallotIssue, "agencyCode" | "unit">): CellProblem {
  return {
    code: "SERIAL_OF_OTHER_UNIT",
    message: `Số phiếu này đã ghi cho đơn vị mẫu ${owner.unit} của cơ quan ${owner.agencyCode}; đối chiếu lại với cuống phiếu. Nếu bên đó đã ghi sai, đính chính cả dòng của đơn vị đó trong cùng tệp.`,
  };
}

/** A ballot that is entered and valid cannot lose its unit, nor be said not to have come back. */
export function ballotEntered(serial: string): CellProblem {
  return {
    code: "BALLOT_ENTERED",
    message: `Phiếu ${serial} đã được nhập nên không đổi sang số khác, không ghi là chưa thu về được; ghi phiếu đó không hợp lệ ở màn hình Phiếu trước, rồi nạp lại.`,
  };
}

export const UNKNOWN_CORRECTION: CellProblem = {
  code: "UNKNOWN_CORRECTION",
  message: `Lý do đính chính không hợp lệ; chỉ nhận ${words(CORRECTION_WORDS)}, hoặc để trống.`,
};

export const NOTHING_TO_CORRECT: CellProblem = {
  code: "NOTHING_TO_CORRECT",
  message:
    "Đơn vị mẫu này chưa được ghi kết quả nào nên không có gì để đính chính; xem lại dòng này, hoặc để trống cột correction.",
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

export const RESERVE_PASSED_OVER: CellProblem = {
  code: "RESERVE_PASSED_OVER",
  message:
    "Đơn vị dự phòng đứng sau trong cùng nhóm đã được phát phiếu nên đơn vị này không trở lại chưa phát được; đính chính cả đơn vị đứng sau.",
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
