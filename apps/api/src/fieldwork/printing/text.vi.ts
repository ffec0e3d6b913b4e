import type { QuestionKind } from "@sipas/domain/criteria";
import { formatDay } from "@sipas/domain/kernel";
import type { OpenPeriod } from "@sipas/domain/plan";

const blank = "…………………………";

/** The words that every ballot shares; those of its form come with the form. */
export const text = {
  file: (year: number) => `Phiếu khảo sát năm ${year}`,
  authority: (province: string) => `UBND ${province}`,
  title: "Phiếu khảo sát ý kiến",
  survey: (year: number) =>
    `Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước năm ${year}`,
  surveyShort: (year: number, province: string) => `Đo lường sự hài lòng năm ${year}, ${province}`,
  form: (label: string) => `(${label})`,
  agency: "Cơ quan được đánh giá:",
  serial: "Số phiếu",
  running: (serial: string) => `Số phiếu: ${serial}`,
  page: (number: number, of: number) => `trang ${number}/${of}`,
  blank,
  blankPage: "Trang này để trống",
  specimen: "PHIẾU MẪU – KHÔNG SỬ DỤNG",
  provisional: "Lời văn tạm thời – chưa đối chiếu phiếu gốc",
  synthetic: "Dữ liệu mô phỏng",
  practice: "Mẫu thực hành",
  notice: {
    purpose: "Mục đích",
    purposeOf: (year: number) =>
      `Lấy ý kiến Ông/Bà về sự phục vụ của cơ quan trên để tính chỉ số hài lòng năm ${year} và để cơ quan phục vụ tốt hơn.`,
    freedom: "Tự nguyện",
    freedomIs: "Ông/Bà tự nguyện trả lời và có thể bỏ qua bất kỳ câu nào.",
    privacy: "Bảo mật",
    privacyBy: (organiser: string) =>
      `Xin không ghi họ tên, số điện thoại lên phiếu. Chỉ điều tra viên, người nhập phiếu và ${organiser} xem từng phiếu; kết quả công bố là số liệu chung. Số phiếu dùng để theo dõi phiếu thu về và để phúc tra qua điện thoại.`,
    organiser: "cơ quan tổ chức khảo sát",
    marking: "Cách trả lời",
    markingHow:
      "Đánh dấu X vào ô phù hợp. Đánh nhầm thì tô kín ô đó rồi đánh dấu ô khác. Không biết hoặc không áp dụng thì để trống.",
    chosen: "chọn",
    cancelled: "đánh nhầm, bỏ",
    open: "không chọn",
  },
  criteria: {
    part: "Mức độ hài lòng",
    how: "Ông/Bà hài lòng đến mức nào? Mỗi dòng đánh dấu một ô.",
    number: "TT",
    wording: "Nội dung",
    continued: (name: string) => `${name} (tiếp theo)`,
  },
  parts: {
    STATEMENT: "Thông tin về lần giải quyết công việc",
    EXPECTATION: "Mong đợi của Ông/Bà",
    DEMOGRAPHIC: "Thông tin về người trả lời",
  } satisfies Record<QuestionKind, string>,
  part: (letter: string, name: string) => `Phần ${letter}. ${name}`,
  one: "chọn một ô",
  several: "chọn mọi ô phù hợp",
  rated: "mỗi dòng đánh dấu một ô",
  atMost: (most: number) => `chọn nhiều nhất ${most} ô`,
  askedIf: (number: number, option: string) => `Chỉ trả lời nếu Ông/Bà chọn “${option}” ở câu ${number}.`,
  askedIfOpen: `Chỉ trả lời nếu ${blank}`,
  freeText: "Ý kiến khác",
  thanks: "Trân trọng cảm ơn Ông/Bà!",
  stub: {
    cut: "cắt tại đây",
    keep: "Phần Ông/Bà giữ lại",
    code: "Mã phiếu",
    fieldwork: "Phát, thu phiếu",
    callback: "Gọi điện phúc tra",
    callers: "Người gọi thuộc",
    hotline: "Đường dây nóng",
    called: "Khi có người gọi điện phúc tra",
    asked: "Người gọi chỉ hỏi Ông/Bà các điều sau có đúng không:",
    never:
      "Người gọi không hỏi Ông/Bà đã chọn ô nào, không hỏi mật khẩu, số tài khoản, không yêu cầu chuyển tiền.",
    doubt: "Nếu nghi ngờ, Ông/Bà đừng trả lời; gọi đường dây nóng và đọc mã phiếu ở mặt trước.",
  },
} as const;

/** “từ 05/11/2024 đến 30/11/2024”, with lines to write on for days that are not set. */
export function periodText({ from, to }: OpenPeriod): string {
  const dayOr = (day: string | null) => (day === null ? "……/……/………" : formatDay(day));
  return `từ ${dayOr(from)} đến ${dayOr(to)}`;
}
