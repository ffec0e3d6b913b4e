import { nav } from "./nav.vi.ts";

export const text = {
  title: nav,
  description: "Ai đã làm gì, khi nào, với cái gì. Nhật ký chỉ ghi thêm, không sửa và không xóa được.",
  caption: "Các việc đã ghi",
  action: "Việc",
  person: "Người làm",
  from: "Từ ngày",
  to: "Đến ngày",
  all: "Tất cả",
  at: "Thời điểm",
  subject: "Đối tượng",
  details: "Chi tiết",
  more: "Xem chi tiết",
  onePerson: "Chỉ việc của người đang chọn",
  subjectOnly: "Chỉ các việc của mục đang chọn",
  empty: "Chưa có việc nào được ghi",
  none: "Không có việc nào khớp bộ lọc",
  clear: "Xóa bộ lọc",
} as const;
