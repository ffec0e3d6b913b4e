import type { BallotForm } from "./criteria-set.ts";
import type { AlteredField, ComparedKind, FormChangeKind } from "./form-diff.ts";
import type { FormItemKind } from "./form-items.ts";
import type { FormState, PrintedBase, PrintOrder, QuestionChoice, QuestionKind } from "./form-version.ts";

export const BALLOT_FORM_LABELS: Record<BallotForm, string> = {
  DIRECT: "Phiếu trực tiếp",
  ONLINE: "Phiếu trực tuyến",
  ORGANISATION: "Phiếu điều tra tổ chức",
};

/** The five levels of satisfaction, 1 to 5, in the words that a new form starts from. */
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
  RATED: "Đánh giá từng lựa chọn",
};

export const PRINTED_BASE_LABELS: Record<PrintedBase, string> = {
  ASKED: "% số người được hỏi",
  ANSWERED: "% số người trả lời",
  SELECTIONS: "% số lượt chọn",
};

export const PRINT_ORDER_LABELS: Record<PrintOrder, string> = {
  ASCENDING: "Từ mức 1 đến mức 5",
  DESCENDING: "Từ mức 5 đến mức 1",
};

export const FORM_STATE_LABELS: Record<FormState, string> = {
  DRAFT: "Dự thảo",
  VALIDATED: "Đã kiểm tra",
  FROZEN: "Đã khóa theo kế hoạch",
};

export const FORM_ITEM_KIND_LABELS: Record<FormItemKind, string> = {
  CONTENT: "Nội dung",
  CRITERION: "Tiêu chí",
  QUESTION: "Câu hỏi",
  SCALE: "Thang trả lời",
  FREE_TEXT: "Câu hỏi mở",
};

export const COMPARED_KIND_LABELS: Record<ComparedKind, string> = {
  ...FORM_ITEM_KIND_LABELS,
  OPTION: "Lựa chọn",
  RATING: "Mức đánh giá",
};

export const FORM_CHANGE_KIND_LABELS: Record<FormChangeKind, string> = {
  ADDED: "Thêm",
  DROPPED: "Bỏ",
  REWORDED: "Đổi lời văn",
  MOVED: "Đổi chỗ",
  ALTERED: "Đổi cách hỏi",
  TURNED: "Đảo chiều thang",
};

export const ALTERED_FIELD_LABELS: Record<AlteredField, string> = {
  kind: "loại câu",
  choice: "cách chọn",
  mostChoices: "số lựa chọn nhiều nhất",
  printedBase: "cơ số in",
  askedIf: "điều kiện hỏi",
  band: "khoảng",
};
