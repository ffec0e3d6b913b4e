import { nav } from "./nav.vi.ts";

export const text = {
  title: nav,
  rosterCaption: (year: string) => `Cơ quan được đánh giá năm ${year}`,
  description:
    "Danh sách năm: mỗi cơ quan có một hình thức phát sinh hồ sơ, hình thức quyết định bộ tiêu chí.",
  year: "Năm",
  search: "Tìm cơ quan",
  searchHint: "Tên hoặc mã",
  block: "Khối",
  mode: "Hình thức phát sinh hồ sơ",
  all: "Tất cả",
  name: "Cơ quan",
  code: "Mã",
  reason: "Lý do",
  criteriaSet: "Bộ tiêu chí",
  noCriteriaSet: "Chưa có",
  criteria: (count: string) => `${count} tiêu chí`,
  emptyYears: "Chưa có danh sách năm nào",
  emptyYearsHint: "Danh sách cơ quan của một năm được nạp cùng dữ liệu danh mục của tỉnh.",
  none: "Không có cơ quan nào khớp bộ lọc",
  clear: "Xóa bộ lọc",
  loading: "Đang tải cơ quan…",
  missing: "Không tìm thấy cơ quan",
  inYear: (year: string) => `Trong danh sách năm ${year}`,
  notInYear: (year: string) => `Cơ quan không được đánh giá năm ${year}.`,
  province: "Tỉnh",
} as const;
