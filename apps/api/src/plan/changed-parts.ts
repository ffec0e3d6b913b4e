import { digestOf } from "@sipas/domain/kernel";
import type { PlanContent } from "@sipas/domain/plan";

const PARTS: Record<keyof PlanContent, string> = {
  year: "Năm đo lường",
  decisionNumber: "Số quyết định",
  decisionDate: "Ngày quyết định",
  planNumber: "Số kế hoạch",
  planDate: "Ngày kế hoạch",
  supervision: "Tổ chức giám sát",
  legalBases: "Căn cứ pháp lý",
  windows: "Thời gian thực hiện",
  ceasedRule: "Hồ sơ của cơ quan đã kết thúc hoạt động",
  targets: "Mục tiêu",
  reserveRatio: "Tỷ lệ dự phòng",
  smallCell: "Ngưỡng ít người",
  retentionUntil: "Ngày hết lưu dữ liệu cá nhân",
  method: "Phương pháp tính",
  callback: "Phúc tra",
  blocks: "Các khối",
  roster: "Danh sách cơ quan và số phiếu",
};

/** The parts of a plan in which two versions differ, as the audit names them. */
export function changedParts(before: PlanContent, after: PlanContent): string {
  const parts = (Object.keys(PARTS) as (keyof PlanContent)[]).filter(
    (part) => digestOf(before[part]) !== digestOf(after[part]),
  );
  return parts.length === 0 ? "Không có" : parts.map((part) => PARTS[part]).join("; ");
}
