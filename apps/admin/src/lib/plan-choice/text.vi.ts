export const text = {
  label: "Kế hoạch",
  plan: (year: number) => `Kế hoạch đo lường năm ${year}`,
  decision: (number: string, day: string) => `Quyết định số ${number} ngày ${day}`,
  none: "Chưa có kế hoạch nào được ban hành",
  noneHint: "Phiếu được nhập và chỉ số được tính theo một kế hoạch đã ban hành.",
  plans: "Đến danh sách kế hoạch",
  missing: "Không có kế hoạch này, hoặc kế hoạch chưa ban hành",
  newest: "Xem kế hoạch mới nhất",
} as const;
