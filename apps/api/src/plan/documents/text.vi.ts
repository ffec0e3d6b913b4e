import { formatCount, formatDay, type Day } from "@sipas/domain/kernel";
import type { OpenPeriod } from "@sipas/domain/plan";

const BLANK = "…";
const day = (value: Day | null) => (value === null ? BLANK : formatDay(value));

export const text = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  recipients: "Nơi nhận:",
  committee: "ỦY BAN NHÂN DÂN",
  committeeOf: (province: string) => `UBND ${province}`,
  department: "SỞ NỘI VỤ",
  number: (kind: string) => `Số:         /${kind}`,
  numberOf: (number: string) => `Số: ${number}`,
  placeAndDate: (place: string, year: string) => `${place}, ngày      tháng      năm ${year}`,
  draft: "DỰ THẢO",
  synthetic: "DỮ LIỆU MÔ PHỎNG - không phải số liệu chính thức",
  provisional: (what: string) => `(Tạm thời, chờ tỉnh xác nhận: ${what})`,
  period: ({ from, to }: OpenPeriod) =>
    from === null && to === null
      ? `${BLANK} (chưa định ngày)`
      : `từ ngày ${day(from)} đến hết ngày ${day(to)}`,
  ballots: (count: number) => `${formatCount(count)} phiếu`,
  open: (count: number) => `Còn ${formatCount(count)} cơ quan chưa có số phiếu phân bổ.`,
  committeeSigns: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  directorSigns: ["GIÁM ĐỐC"],
  plan: {
    title: "KẾ HOẠCH",
    about: (year: number, province: string) =>
      `Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước trên địa bàn ${province} năm ${year}`,
    issuedWith: (number: string, date: string) => `(Ban hành theo Quyết định số ${number} ngày ${date})`,
    bases: (list: string) => `Căn cứ ${list};`,
    basesOpen: "Căn cứ … (chưa nhập căn cứ pháp lý);",
    issues: (year: number, province: string) =>
      `Ủy ban nhân dân ${province} ban hành Kế hoạch đo lường sự hài lòng của người dân, tổ chức năm ${year} như sau:`,
    signed: ["- Các cơ quan có tên tại Phụ lục;", "- Sở Nội vụ;", "- Lưu: VT."],
  },
  submission: {
    title: "TỜ TRÌNH",
    about: (year: number) =>
      `Về việc ban hành Kế hoạch đo lường sự hài lòng của người dân, tổ chức năm ${year}`,
    to: (province: string) => `Kính gửi: Ủy ban nhân dân ${province}.`,
    signed: ["- Như trên;", "- Lưu: VT."],
  },
  annex: {
    title: "PHỤ LỤC",
    about: (year: number) => `PHÂN BỔ SỐ PHIẾU KHẢO SÁT NĂM ${year}`,
    with: (number: string | null, date: string, province: string) =>
      `(Kèm theo Kế hoạch số ${number ?? "        /KH-UBND"} ngày ${date} của Ủy ban nhân dân ${province})`,
    blankDate: (year: string) => `     tháng     năm ${year}`,
    columns: {
      place: "STT",
      agency: "Cơ quan được đánh giá",
      mode: "Hình thức phát sinh hồ sơ",
      form: "Mẫu phiếu",
      official: "Mẫu chính thức",
      reserve: "Mẫu dự phòng",
      takeAll: "Điều tra toàn bộ (dự kiến)",
      sum: "Cộng phiếu dự kiến thu",
    },
    total: (agencies: number) => `TỔNG CỘNG (${formatCount(agencies)} cơ quan)`,
    blockTotal: (agencies: number) => `Cộng (${formatCount(agencies)} cơ quan)`,
    notes: [
      "Mẫu dự phòng chỉ dùng để thay thế mẫu chính thức không phát được, theo đúng thứ tự; không tính vào số phiếu dự kiến thu.",
      "Cơ quan điều tra toàn bộ: hỏi mọi đơn vị trong danh sách, không phân bổ trước; số ghi là số dự kiến.",
    ],
    blank: BLANK,
  },
} as const;
