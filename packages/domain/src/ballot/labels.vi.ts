import type { AnswerMark } from "./answer-mark.ts";
import type { BallotValidity } from "./ballot.ts";

export const BALLOT_VALIDITY_LABELS: Record<BallotValidity, string> = {
  VALID: "Hợp lệ",
  VOID: "Không hợp lệ",
};

/** The words for an answer's byte; the levels as the printed ballots have them. */
export const ANSWER_LABELS: Readonly<Record<number, string>> = {
  0: "Không trả lời",
  1: "Rất không hài lòng",
  2: "Không hài lòng",
  3: "Bình thường",
  4: "Hài lòng",
  5: "Rất hài lòng",
  8: "Không đọc được",
  9: "Đánh dấu nhiều hơn một mức",
};

export const ANSWER_MARK_LABELS: Record<AnswerMark, string> = {
  LEVEL: "Có mức trả lời",
  NOT_ANSWERED: "Không trả lời",
  UNREADABLE: "Không đọc được",
  DOUBLE_MARKED: "Đánh dấu nhiều hơn một mức",
};
