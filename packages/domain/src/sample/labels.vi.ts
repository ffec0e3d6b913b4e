import type { RevealReason, SampleList } from "./units.ts";

export const SAMPLE_LIST_LABELS: Record<SampleList, string> = {
  OFFICIAL: "Chính thức",
  RESERVE: "Dự phòng",
};

export const REVEAL_REASON_LABELS: Record<RevealReason, string> = {
  DELIVERY: "Liên hệ để phát hoặc thu phiếu",
  CONTACT_CHECK: "Đối chiếu thông tin liên hệ bị báo sai",
  FEEDBACK: "Trả lời phản ánh của người được khảo sát",
  INSPECTION: "Phục vụ kiểm tra, giám sát",
};
