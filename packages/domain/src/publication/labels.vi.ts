import type { AnswerFlag } from "../kernel/index.ts";
import type { ReleaseState } from "./release.ts";

export const RELEASE_STATE_LABELS: Record<ReleaseState, string> = {
  RECORDED: "Chờ xác nhận",
  PUBLISHED: "Đã công bố",
};

export const FIGURE_FLAG_LABELS: Record<AnswerFlag, string> = {
  FEW_ANSWERS: "Ít phiếu, chỉ tham khảo",
  NO_ANSWERS: "Không có câu trả lời",
};
