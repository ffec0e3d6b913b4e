export const text = {
  title: "In phiếu",
  agency: "Cơ quan",
  allAgencies: "Tất cả cơ quan",
  noAgency: "Không có cơ quan này trong mẫu",
  list: "Danh sách",
  count: (ballots: string) => `${ballots} phiếu, mỗi phiếu một số như trong danh sách phát, thu.`,
  none: "Danh sách này không có phiếu nào; chọn danh sách hoặc cơ quan khác.",
  download: "Tải tệp để in (PDF)",
  hints: [
    "In trên giấy A4, hai mặt, lật theo cạnh dài, tỷ lệ 100%. Mỗi phiếu bắt đầu ở một tờ mới.",
    "In lại vẫn ra đúng số cũ: hủy bản thừa để không có hai phiếu cùng số.",
    "Phiếu không in họ tên. Cuống phiếu có dòng “Đường dây nóng” để trống: ghi hoặc đóng dấu số điện thoại trước khi phát.",
  ],
  logged: "Mỗi lần tải được ghi vào nhật ký hệ thống.",
} as const;
