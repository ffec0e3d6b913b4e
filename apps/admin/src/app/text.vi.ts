export const text = {
  product: "SIPAS",
  home: "SIPAS – Tổng quan",
  loading: "Đang mở trang…",
  user: {
    menu: (name: string) => `Tài khoản: ${name}`,
    mine: "Tài khoản của tôi",
    signOut: "Đăng xuất",
  },
  lost: {
    title: "Mất kết nối với máy chủ",
    hint: "Những gì đã nhập vẫn còn trên màn hình. Hệ thống tự thử lại vài giây một lần.",
    retry: "Thử lại ngay",
  },
  notFound: {
    title: "Không tìm thấy trang",
    home: "Về trang tổng quan",
  },
  broken: {
    title: "Trang này gặp lỗi",
    hint: "Dữ liệu đã lưu không bị ảnh hưởng. Hãy tải lại trang; nếu vẫn lỗi, báo người quản trị kèm mã tra cứu.",
    reload: "Tải lại trang",
  },
  noRight: "Bạn không có quyền xem trang này",
} as const;
