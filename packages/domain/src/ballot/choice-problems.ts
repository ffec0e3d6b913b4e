import type { Question } from "../criteria/index.ts";
import type { CellProblem } from "../kernel/index.ts";
import { OPTION_SEPARATOR, wordsOf } from "./question-columns.ts";

export const UNKNOWN_QUESTION: CellProblem = {
  code: "UNKNOWN_QUESTION",
  message: "Không mẫu phiếu nào có câu hỏi này; sửa tên cột theo tệp mẫu, hoặc bỏ cột.",
};

export function unknownOption(question: Question): CellProblem {
  const words = wordsOf(question).join(", ");
  const several = question.choice !== "SINGLE" ? `; giữa các lựa chọn đặt dấu ${OPTION_SEPARATOR}` : "";
  return { code: "UNKNOWN_OPTION", message: `Lựa chọn không hợp lệ; chỉ nhận ${words}${several}.` };
}

export const REPEATED_OPTION: CellProblem = {
  code: "REPEATED_OPTION",
  message: "Một lựa chọn được ghi hai lần trong ô; chỉ ghi một lần.",
};

export const RATED_TWICE: CellProblem = {
  code: "RATED_TWICE",
  message: "Một lựa chọn được đánh giá hai mức trong ô; đối chiếu với phiếu, chỉ ghi một mức.",
};

export const MORE_THAN_ONE_OPTION: CellProblem = {
  code: "MORE_THAN_ONE_OPTION",
  message: "Câu này chỉ được chọn một; nếu trên phiếu đánh dấu nhiều hơn một thì để trống ô.",
};

export function tooManyOptions(most: number): CellProblem {
  return {
    code: "TOO_MANY_OPTIONS",
    message: `Câu này chỉ được chọn tối đa ${most}; đối chiếu với phiếu, nếu trên phiếu chọn quá ${most} thì để trống ô.`,
  };
}

export function foreignChoice(form: string): CellProblem {
  return {
    code: "FOREIGN_CHOICE",
    message: `Phiếu ${form} không có câu hỏi này; để trống ô, hoặc sửa lại mẫu phiếu của dòng.`,
  };
}

/** Some columns of questions are there and these are not. */
export function missingQuestions(columns: readonly string[]): string {
  return `Tệp có cột của một số câu hỏi mà thiếu các cột ${columns.join(", ")}; các câu thiếu coi như không trả lời.`;
}

/** So many ballots answer a question that its rule did not ask. */
export function notAsked(column: string, ballots: string): string {
  return `Cột ${column}: ${ballots} phiếu trả lời dù câu này không hỏi đến; giữ như đã ghi và không tính vào bảng.`;
}
