import type { CellProblem } from "../kernel/index.ts";

export const FORBIDDEN_CHARACTER: CellProblem = {
  code: "FORBIDDEN_CHARACTER",
  message: "Ô có dấu gạch đứng (|) hoặc dấu xuống dòng, là những dấu ngăn cách khi rút mẫu; bỏ các dấu đó.",
};

export const UNKNOWN_AGENCY: CellProblem = {
  code: "UNKNOWN_AGENCY",
  message: "Mã cơ quan không có trong kế hoạch; sửa mã cho đúng danh sách cơ quan của kế hoạch.",
};

export function repeatedUnit(line: number): CellProblem {
  return {
    code: "REPEATED_UNIT",
    message: `Đơn vị mẫu này của cơ quan đã có ở dòng ${line}; mỗi đơn vị chỉ ghi một lần.`,
  };
}
