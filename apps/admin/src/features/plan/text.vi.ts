import { nav } from "./nav.vi.ts";

export const text = {
  nav,
  list: {
    title: "Kế hoạch đo lường",
    description:
      "Mỗi năm một kế hoạch: cơ quan được đánh giá, số phiếu, lịch, cách tính và quy tắc phúc tra.",
    caption: "Các kế hoạch đo lường",
    create: "Tạo kế hoạch",
    year: "Năm đo lường",
    yearOf: (year: number) => `Năm ${year}`,
    state: "Trạng thái",
    decision: "Quyết định",
    decisionOf: (number: string, day: string | null) => (day ? `${number} ngày ${day}` : number),
    noDecision: "Chưa có số",
    agencies: "Cơ quan",
    quota: "Phiếu phân bổ",
    changed: "Sửa lần cuối",
    changedBy: (at: string, by: string) => `${at}, ${by}`,
    empty: "Chưa có kế hoạch nào",
    emptyHint:
      "Mọi việc của năm đo lường bắt đầu từ kế hoạch. Tạo kế hoạch rồi điền dần, lưu lúc nào cũng được.",
    emptyHintReader: "Kế hoạch hiện ra ở đây sau khi Sở Nội vụ ban hành.",
  },
  create: {
    title: "Tạo kế hoạch đo lường",
    year: "Năm đo lường",
    hint: "Danh sách cơ quan, hình thức phát sinh hồ sơ và bộ tiêu chí được lấy từ danh sách năm gần nhất. Số phiếu phân bổ và cách xử lý phiếu sau phúc tra còn để trống, điền ở trang sau.",
    issued: (year: number) =>
      `Năm ${year} đã có kế hoạch được ban hành; kế hoạch tạo thêm sẽ không ban hành được.`,
    drafted: (year: number) => `Năm ${year} đã có một bản dự thảo.`,
    openDraft: "Mở bản dự thảo đó",
    notYear: "Nhập năm bằng bốn chữ số, ví dụ 2025.",
    submit: "Tạo kế hoạch",
    cancel: "Thôi",
  },
  plan: {
    title: (year: number) => `Kế hoạch đo lường năm ${year}`,
    missing: "Không tìm thấy kế hoạch",
    loading: "Đang tải kế hoạch…",
    synthetic: "Dữ liệu mô phỏng",
    saved: (at: string, by: string) => `Sửa lần cuối ${at}, ${by}`,
    issuedBy: (at: string, by: string) => `Ban hành trên hệ thống ${at}, ${by}`,
    stages: "Các giai đoạn của năm",
    ballots: "Phiếu của năm",
    results: "Kết quả",
    publication: "Công bố",
    print: "In kế hoạch",
    readOnly: "Đây là bản dự thảo. Tài khoản của bạn được xem, không sửa.",
    issued:
      "Đã ban hành kế hoạch. Danh sách cơ quan, bộ tiêu chí và cách tính của năm từ nay được giữ nguyên.",
  },
  delete: {
    open: "Xóa dự thảo",
    done: (year: number) => `Đã xóa dự thảo kế hoạch năm ${year}.`,
    title: (year: number) => `Xóa dự thảo kế hoạch năm ${year}?`,
    body: "Mọi nội dung đã nhập trong bản dự thảo này sẽ mất và không lấy lại được. Nhật ký hệ thống vẫn ghi ai đã xóa.",
    confirm: "Xóa dự thảo",
    cancel: "Giữ lại",
  },
} as const;
