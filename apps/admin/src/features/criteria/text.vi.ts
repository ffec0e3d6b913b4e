export const text = {
  title: "Bộ tiêu chí",
  description:
    "Ba bộ tiêu chí của năm. Hình thức phát sinh hồ sơ của cơ quan quyết định cơ quan được đo bằng bộ nào.",
  caption: "Các bộ tiêu chí",
  form: "Mẫu phiếu",
  year: "Năm",
  mode: "Dùng cho cơ quan",
  count: "Số tiêu chí",
  status: "Tình trạng",
  provisional: "Tạm thời – chưa đối chiếu phiếu gốc",
  confirmed: "Đã đối chiếu phiếu gốc",
  provisionalHint:
    "Lời văn các tiêu chí đang là bản viết gọn theo nội dung của Kế hoạch; sẽ thay bằng lời văn in trên phiếu sau khi đối chiếu.",
  setTitle: (form: string, year: number) => `${form}, năm ${year}`,
  setDescription: (mode: string, contents: string, criteria: string) =>
    `Cơ quan có hình thức phát sinh hồ sơ: ${mode}. ${contents} nội dung, ${criteria} tiêu chí.`,
  criteria: (count: string) => `${count} tiêu chí`,
  empty: "Chưa có bộ tiêu chí nào",
  emptyHint: "Bộ tiêu chí được nạp cùng dữ liệu danh mục của năm.",
  loading: "Đang tải bộ tiêu chí…",
  missing: "Không tìm thấy bộ tiêu chí",
} as const;
