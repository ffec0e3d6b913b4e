export const text = {
  all: "Tất cả",
  agency: "Cơ quan",
  noAgency: "Không có cơ quan này trong kế hoạch",
  list: "Danh sách",
  area: "Địa bàn",
  enumerator: "Điều tra viên",
  nothing: "Không có giá trị này trong mẫu",
  more: "Còn nữa: gõ thêm để tìm",
  state: "Kết quả phát phiếu",
  none: "Không có đơn vị mẫu nào khớp bộ lọc",
  clear: "Xóa bộ lọc",
  states: { WAITING: "Chưa phát" },
} as const;
