import { LEVEL_LABELS } from "../criteria/index.ts";
import type { AnswerMark } from "./answer-mark.ts";
import type { BallotValidity } from "./ballot.ts";
import type { VoidReason } from "./void-reason.ts";

export const BALLOT_VALIDITY_LABELS: Record<BallotValidity, string> = {
  VALID: "Hợp lệ",
  VOID: "Không hợp lệ",
};

export const VOID_REASON_LABELS: Record<VoidReason, string> = {
  BLANK: "Phiếu bỏ trống",
  DAMAGED: "Phiếu rách, hỏng, không đọc được",
  WRONG_PERSON: "Người trả lời không đúng đối tượng khảo sát",
  ANSWERED_FOR: "Trả lời thay cho người được khảo sát",
  DUPLICATE_PERSON: "Một người trả lời nhiều phiếu",
  CALLBACK: "Theo kết quả phúc tra",
  OTHER: "Lý do khác",
};

/** The words for an answer's byte; the levels as the printed ballots have them. */
export const ANSWER_LABELS: Readonly<Record<number, string>> = {
  0: "Không trả lời",
  ...Object.fromEntries(LEVEL_LABELS.map((label, index) => [index + 1, label])),
  8: "Không đọc được",
  9: "Đánh dấu nhiều hơn một mức",
};

export const ANSWER_MARK_LABELS: Record<AnswerMark, string> = {
  LEVEL: "Có mức trả lời",
  NOT_ANSWERED: "Không trả lời",
  UNREADABLE: "Không đọc được",
  DOUBLE_MARKED: "Đánh dấu nhiều hơn một mức",
};
