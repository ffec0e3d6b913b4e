import { nav } from "./nav.vi.ts";

export const text = {
  title: nav,
  description:
    "Ba mẫu phiếu của năm, mỗi mẫu một bộ tiêu chí cùng các câu hỏi về nhận định, mong đợi và người trả lời. Hình thức phát sinh hồ sơ của cơ quan quyết định cơ quan được đo bằng mẫu nào.",
  caption: "Các bộ tiêu chí",
  form: "Mẫu phiếu",
  year: "Năm",
  mode: "Dùng cho cơ quan",
  count: "Số tiêu chí",
  status: "Tình trạng",
  provisional: "Tạm thời – chưa đối chiếu phiếu gốc",
  confirmed: "Đã đối chiếu phiếu gốc",
  provisionalHint:
    "Lời văn các tiêu chí và câu hỏi đang là bản viết gọn theo nội dung của Kế hoạch và báo cáo; sẽ thay bằng lời văn in trên phiếu sau khi đối chiếu.",
  setTitle: (form: string, year: number) => `${form}, năm ${year}`,
  setDescription: (mode: string, contents: string, criteria: string, questions: string) =>
    `Cơ quan có hình thức phát sinh hồ sơ: ${mode}. ${contents} nội dung, ${criteria} tiêu chí, ${questions} câu hỏi khác.`,
  specimen: "Tải phiếu mẫu (PDF)",
  criteria: (count: string) => `${count} tiêu chí`,
  questions: (count: string) => `${count} câu hỏi`,
  upTo: (most: number) => `Chọn tối đa ${most}`,
  askedIf: (question: string, option: string) => `Chỉ hỏi khi “${question}” là “${option}”`,
  printedBase: (base: string) => `Báo cáo in theo ${base}`,
  empty: "Chưa có bộ tiêu chí nào",
  emptyHint: "Bộ tiêu chí được nạp cùng dữ liệu danh mục của năm.",
  loading: "Đang tải bộ tiêu chí…",
  missing: "Không tìm thấy bộ tiêu chí",
} as const;
