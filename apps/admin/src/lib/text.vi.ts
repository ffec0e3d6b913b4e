export const text = {
  product: "SIPAS",
  loading: "Đang tải…",
  unreachable: "Chưa kết nối được máy chủ. Kiểm tra mạng rồi thử lại.",
  internal: "Hệ thống gặp lỗi khi làm việc này. Hãy thử lại; nếu vẫn lỗi, báo người quản trị kèm mã tra cứu.",
  tooCostly: "Yêu cầu quá lớn. Hãy lọc bớt rồi thử lại.",
  busy: "Máy chủ đang bận. Chờ một lát rồi bấm lại: việc đã làm thì hệ thống nhận ra và không làm hai lần.",
  forbidden: "Tài khoản của bạn không được làm việc này.",
  notFound: "Không tìm thấy mục cần làm; có thể mục này đã bị xóa.",
  signedOut: "Phiên làm việc đã kết thúc. Hãy đăng nhập lại.",
  checking: "Chưa nhận được trả lời. Đang kiểm tra kết quả lưu, xin chờ…",
  unknownOutcome:
    "Chưa biết yêu cầu đã được lưu hay chưa vì mất kết nối. Bấm lại nút vừa bấm: hệ thống nhận ra và không làm hai lần.",
  satisfiedBase: (satisfied: string, answered: string) =>
    `${satisfied} lượt hài lòng trên ${answered} lượt trả lời`,
  reference: (reference: string) => `Mã tra cứu: ${reference}`,
} as const;
