export const text = {
  title: "Văn bản của kế hoạch",
  hint: "Tệp Word lấy số liệu từ kế hoạch đã lưu. Số, ngày và người ký để trống; điều còn tạm thời được ghi rõ trong văn bản.",
  plan: "Tải Kế hoạch",
  draftPlan: "Tải dự thảo Kế hoạch",
  submission: "Tải Tờ trình",
  annex: "Tải Phụ lục phân bổ phiếu",
} as const;
