import type { Action, OrganisationKind, Role } from "./access.ts";

export const ROLE_LABELS: Record<Role, string> = {
  SURVEY_OFFICER: "Chuyên viên cải cách hành chính",
  DIVISION_HEAD: "Trưởng phòng",
  DIRECTOR: "Lãnh đạo Sở Nội vụ",
  MONITOR: "Giám sát viên",
  MONITORING_HEAD: "Trưởng Đoàn Giám sát",
  DATA_ENTRY: "Nhân viên nhập phiếu",
  FIELD_COORDINATOR: "Điều phối viên Bưu điện",
  AGENCY_VIEWER: "Cơ quan được đánh giá",
  INTEGRATOR: "Đơn vị kết nối dữ liệu",
  SYSTEM_ADMIN: "Quản trị hệ thống",
};

export const ORGANISATION_KIND_LABELS: Record<OrganisationKind, string> = {
  HOME_AFFAIRS: "Sở Nội vụ",
  FATHERLAND_FRONT: "Ủy ban Mặt trận Tổ quốc Việt Nam",
  VETERANS: "Hội Cựu chiến binh",
  POST: "Bưu điện",
  RATED_AGENCY: "Cơ quan được đánh giá",
  OTHER: "Tổ chức khác",
};

export const ACTION_LABELS: Record<Action, string> = {
  "account.manage": "Quản lý tài khoản",
  "audit.read": "Xem nhật ký hệ thống",
  "agency.read": "Xem cơ quan được đánh giá",
  "criteria.read": "Xem bộ tiêu chí",
  "plan.read": "Xem kế hoạch đo lường",
  "plan.read.draft": "Xem dự thảo kế hoạch đo lường",
  "plan.edit": "Soạn kế hoạch đo lường",
  "plan.issue": "Ban hành kế hoạch đo lường",
  "sample.read": "Xem mẫu khảo sát",
  "sample.import": "Nạp danh sách mẫu",
  "sample.close": "Chốt danh sách và mẫu",
  "contact.reveal": "Xem họ tên, số điện thoại của người được khảo sát",
  "fieldwork.read": "Xem kết quả phát, thu phiếu",
  "fieldwork.import": "Nạp kết quả phát, thu phiếu",
  "fieldwork.close": "Chốt phát, thu phiếu",
  "ballot.read": "Xem phiếu",
  "ballot.import": "Nạp tệp phiếu",
  "ballot.void": "Ghi phiếu không hợp lệ",
  "ballot.close": "Chốt nhập phiếu",
  "callback.read": "Xem kết quả phúc tra",
  "callback.draw": "Rút thăm phiếu phúc tra",
  "callback.call": "Gọi điện phúc tra",
  "callback.close": "Chốt phúc tra",
  "score.read": "Xem kết quả tính chỉ số",
  "score.run": "Tính chỉ số",
  "publication.read": "Xem hồ sơ công bố",
  "publication.record": "Ghi nhận quyết định công bố",
  "publication.confirm": "Xác nhận công bố",
};
