import type { BallotForm } from "./criteria-set.ts";
import type { PrintedBase, QuestionChoice, QuestionKind } from "./form-version.ts";

export const BALLOT_FORM_LABELS: Record<BallotForm, string> = {
  DIRECT: "Phiếu trực tiếp",
  ONLINE: "Phiếu trực tuyến",
  ORGANISATION: "Phiếu điều tra tổ chức",
};

/** The five levels of satisfaction, 1 to 5, as the ballots print them from left to right. */
export const LEVEL_LABELS = [
  "Rất không hài lòng",
  "Không hài lòng",
  "Bình thường",
  "Hài lòng",
  "Rất hài lòng",
] as const;

export const QUESTION_KIND_LABELS: Record<QuestionKind, string> = {
  STATEMENT: "Nhận định",
  EXPECTATION: "Mong đợi",
  DEMOGRAPHIC: "Thông tin người trả lời",
};

export const QUESTION_CHOICE_LABELS: Record<QuestionChoice, string> = {
  SINGLE: "Chọn một",
  MULTIPLE: "Chọn nhiều",
};

export const PRINTED_BASE_LABELS: Record<PrintedBase, string> = {
  ASKED: "% số người được hỏi",
  ANSWERED: "% số người trả lời",
  SELECTIONS: "% số lượt chọn",
};
