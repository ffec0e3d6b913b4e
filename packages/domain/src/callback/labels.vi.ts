import type { CallBackChoice } from "./call-times.ts";
import type { CallbackCaseState } from "./case.ts";
import type { CallDirection } from "./direction.ts";
import type { RingBackState } from "./ring-back.ts";

export const CALLBACK_CASE_STATE_LABELS: Record<CallbackCaseState, string> = {
  OPEN: "Chưa gọi xong",
  CLOSED: "Đã gọi xong",
};

export const CALL_BACK_CHOICE_LABELS: Record<CallBackChoice, string> = {
  TONIGHT: "Tối nay",
  TOMORROW_MORNING: "Sáng mai",
  SATURDAY: "Thứ Bảy",
};

export const CALL_DIRECTION_LABELS: Record<CallDirection, string> = {
  OUTGOING: "Gọi đi",
  INCOMING: "Người trả lời gọi lại",
};

export const RING_BACK_STATE_LABELS: Record<RingBackState, string> = {
  FREE: "Nhận được ngay",
  HELD: "Giám sát viên khác đang giữ",
  CLOSED: "Đã gọi xong",
};
