import type { ServiceMode } from "./agency.ts";
import type { Comparability, ComparabilityReason } from "./comparability.ts";
import type { LineageKind } from "./lineage.ts";
import type { AgencyKind } from "./registry.ts";
import type { ModeReason } from "./service-mode.ts";

export const AGENCY_KIND_LABELS: Record<AgencyKind, string> = {
  DEPARTMENT: "Sở, ban, ngành cấp tỉnh",
  DISTRICT: "UBND cấp huyện",
  COMMUNE: "UBND cấp xã",
  OTHER: "Cơ quan khác",
};

export const SERVICE_MODE_LABELS: Record<ServiceMode, string> = {
  IN_PERSON: "Trực tiếp",
  ONLINE_ONLY: "Chỉ trực tuyến",
  ORGANISATION_SURVEYED: "Lấy ý kiến tổ chức",
};

export const MODE_REASON_LABELS: Record<ModeReason, string> = {
  NO_SERVICE: "Cơ quan không cung ứng dịch vụ hành chính công",
  NO_DOSSIERS: "Cơ quan có thủ tục hành chính nhưng không phát sinh hồ sơ",
  FEW_USERS: "Cơ quan có dưới 10 lượt người tham gia giải quyết thủ tục hành chính",
  ONLINE_ONLY: "Cơ quan chỉ có thủ tục hành chính phát sinh hồ sơ trực tuyến",
  IN_PERSON: "Cơ quan có thủ tục hành chính phát sinh hồ sơ trực tiếp",
  OTHER: "Lý do khác",
};

export const LINEAGE_KIND_LABELS: Record<LineageKind, string> = {
  MERGE: "Sáp nhập, hợp nhất",
  SPLIT: "Chia, tách",
  RENAME: "Đổi tên",
  TRANSFER: "Chuyển chức năng",
  ESTABLISH: "Thành lập mới",
  ABOLISH: "Giải thể",
};

export const COMPARABILITY_LABELS: Record<Comparability, string> = {
  COMPARABLE: "So sánh được",
  WITH_NOTE: "So sánh được, có ghi chú",
  BROKEN: "Ngừng chuỗi, không so sánh được",
};

export const COMPARABILITY_REASON_LABELS: Record<ComparabilityReason, string> = {
  RENAMED: "Cơ quan đã đổi tên.",
  MERGED: "Nhiều cơ quan đã sáp nhập làm một: so với kết quả gộp của các cơ quan trước sáp nhập.",
  FUNCTIONS_TRANSFERRED: "Một phần chức năng đã chuyển giữa các cơ quan.",
  PREDECESSOR_NOT_MEASURED: "Một cơ quan tiền thân không được đánh giá ở năm trước.",
  CRITERIA_REWORDED: "Câu chữ của một số tiêu chí đã thay đổi, nội dung hỏi giữ nguyên.",
  SPLIT: "Chức năng đã chia cho nhiều cơ quan, không cơ quan nào kế tục trọn vẹn.",
  ABOLISHED: "Cơ quan đã giải thể.",
  ESTABLISHED: "Cơ quan mới thành lập, chưa có ở năm trước.",
  NOT_MEASURED: "Cơ quan chỉ được đánh giá ở một trong hai năm.",
  CRITERIA_CHANGED: "Hai năm đánh giá theo bộ tiêu chí khác nhau.",
};
