import type { CallBackChoice } from "./call-times.ts";
import type { CallbackCaseState } from "./case.ts";

export const CALLBACK_CASE_STATE_LABELS: Record<CallbackCaseState, string> = {
  OPEN: "Chưa gọi xong",
  CLOSED: "Đã gọi xong",
};

export const CALL_BACK_CHOICE_LABELS: Record<CallBackChoice, string> = {
  TONIGHT: "Tối nay",
  TOMORROW_MORNING: "Sáng mai",
  SATURDAY: "Thứ Bảy",
};
