import type { BallotForm } from "./criteria-set.ts";
import type { PrintedBase, QuestionChoice, QuestionKind } from "./form-version.ts";

export const BALLOT_FORM_LABELS: Record<BallotForm, string> = {
  DIRECT: "Phiếu trực tiếp",
  ONLINE: "Phiếu trực tuyến",
  ORGANISATION: "Phiếu điều tra tổ chức",
};

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
