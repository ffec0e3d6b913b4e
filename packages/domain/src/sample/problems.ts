import { formatCount, type CellProblem } from "../kernel/index.ts";
import type { PhoneFault } from "./phone.ts";

/** Rows of one file. */
export const MAX_SAMPLE_ROWS = 100_000;

export const UNKNOWN_AGENCY: CellProblem = {
  code: "UNKNOWN_AGENCY",
  message: "Mã cơ quan không có trong kế hoạch; sửa mã cho đúng danh sách cơ quan của kế hoạch.",
};

export const UNKNOWN_LIST: CellProblem = {
  code: "UNKNOWN_LIST",
  message: "Giá trị không hợp lệ; chỉ nhận official (chính thức) hoặc reserve (dự phòng).",
};

export const ORDER_NOT_COUNTING: CellProblem = {
  code: "ORDER_NOT_COUNTING",
  message: "Thứ tự phải là số nguyên từ 1 đến 999999, viết liền; sửa lại ô này.",
};

export const FORBIDDEN_CHARACTER: CellProblem = {
  code: "FORBIDDEN_CHARACTER",
  message: "Ô có dấu gạch đứng (|), là dấu ngăn cách khi rút mẫu; bỏ dấu đó.",
};

export function repeatedUnit(line: number): CellProblem {
  return {
    code: "REPEATED_UNIT",
    message: `Đơn vị mẫu này của cơ quan đã có ở dòng ${line}; mỗi đơn vị chỉ ghi một lần.`,
  };
}

export function repeatedOrder(line: number): CellProblem {
  return {
    code: "REPEATED_ORDER",
    message: `Thứ tự này đã có ở dòng ${line} trong cùng cơ quan, cùng danh sách, cùng nhóm; đánh lại thứ tự.`,
  };
}

/** The unit, or its place in the list, came in with an earlier file. */
export function storedBefore(what: "unit" | "order", fileName: string): CellProblem {
  return what === "unit"
    ? {
        code: "UNIT_STORED",
        message: `Đơn vị mẫu này của cơ quan đã có, nạp từ tệp “${fileName}”; bỏ dòng này khỏi tệp.`,
      }
    : {
        code: "ORDER_STORED",
        message: `Thứ tự này trong danh sách của cơ quan đã có, nạp từ tệp “${fileName}”; đánh số tiếp theo.`,
      };
}

export const PHONE_PROBLEMS: Record<PhoneFault, CellProblem> = {
  PHONE_FORMAT: {
    code: "PHONE_FORMAT",
    message:
      "Số điện thoại không đúng dạng; nhập 10 chữ số bắt đầu bằng 0, hoặc 11 chữ số bắt đầu bằng 02 nếu là máy bàn.",
  },
  PHONE_INVENTED: {
    code: "PHONE_INVENTED",
    message: "Đầu số 0100 không có thật, chỉ dùng cho dữ liệu mô phỏng; nhập số của người được khảo sát.",
  },
  PHONE_NOT_INVENTED: {
    code: "PHONE_NOT_INVENTED",
    message:
      "Kế hoạch này là dữ liệu mô phỏng nên không nhận số điện thoại có thể có thật; dùng số 0100 xxx xxx.",
  },
};

export const TOO_MANY_ROWS: CellProblem = {
  code: "TOO_MANY_ROWS",
  message: `Tệp có quá ${formatCount(MAX_SAMPLE_ROWS)} dòng; tách thành nhiều tệp rồi nạp lần lượt.`,
};

export const NO_UNITS: CellProblem = {
  code: "NO_UNITS",
  message: "Tệp chỉ có dòng tiêu đề, chưa có đơn vị mẫu nào; điền mỗi người được khảo sát một dòng.",
};
