import { FEW_ANSWERS } from "@sipas/domain/kernel";
import { FIGURE_FLAG_LABELS } from "@sipas/domain/publication";

/** A province's name within a sentence: “tỉnh Sơn La”. */
const within = (province: string) => province.charAt(0).toLowerCase() + province.slice(1);

export const text = {
  brand: "Đo lường sự hài lòng về sự phục vụ hành chính",
  all: "Các năm đã công bố",
  staff: "Dành cho cán bộ: đăng nhập hệ thống",
  skip: "Đến nội dung chính",
  synthetic: {
    title: "Dữ liệu mô phỏng",
    mark: "Dữ liệu mô phỏng, không phải kết quả thật",
    hint: "Mọi con số trên trang này được tạo ra để minh họa phần mềm, không phải kết quả thật của tỉnh hay của bất kỳ cơ quan nào.",
  },
  provisionalWording: "Câu chữ của các tiêu chí là tạm thời, chưa đối chiếu với phiếu gốc.",
  none: "Không có câu trả lời",
  base: (numerator: string, denominator: string) =>
    `${numerator} lượt hài lòng trên ${denominator} lượt trả lời`,
  ballots: (count: string) => `${count} phiếu hợp lệ`,
  list: {
    title: "Kết quả đo lường sự hài lòng đã công bố",
    lead: "Mỗi năm, người dân và tổ chức được hỏi về sự phục vụ của các cơ quan hành chính. Chọn tỉnh và năm để xem kết quả.",
    year: (province: string, year: number) => `${province}, năm ${year}`,
    index: "Chỉ số của tỉnh",
    decision: (number: string, date: string) => `Quyết định số ${number} ngày ${date}`,
    empty: "Chưa có năm nào được công bố.",
  },
  year: {
    title: (province: string, year: number) =>
      `Chỉ số hài lòng về sự phục vụ hành chính, ${within(province)} năm ${year}`,
    lead: "Chỉ số hài lòng của tỉnh",
    change: "So với năm trước: chưa có năm trước trên hệ thống này để so sánh.",
    mean: "Chỉ số của tỉnh là trung bình cộng nên không bằng thương của hai số này.",
    blocks: "Theo khối cơ quan",
    agenciesOf: (agencies: string, atLeast90: string) =>
      `${agencies} cơ quan, ${atLeast90} cơ quan đạt từ 90\u00a0% trở lên`,
    highest: "Cao nhất",
    lowest: "Thấp nhất",
    ranking: "Xếp hạng các cơ quan",
    rankingHint: "Bấm tên cơ quan để xem từng nội dung và tiêu chí. Cơ quan bằng điểm thì cùng hạng.",
    rank: "Hạng",
    agency: "Cơ quan",
    index: "Chỉ số",
    unranked: "–",
  },
  agency: {
    back: (province: string, year: number) => `Kết quả của ${within(province)} năm ${year}`,
    lead: (year: number) => `Chỉ số hài lòng năm ${year}`,
    rank: (rank: number, of: string) => `Hạng ${rank} trên ${of} cơ quan của tỉnh`,
    blockRank: (rank: number, of: string, block: string) => `Hạng ${rank} trên ${of} trong ${block}`,
    unranked: "Không xếp hạng vì không có câu trả lời.",
    contents: "Từng nội dung và tiêu chí",
    criterion: "Tiêu chí",
    index: "Chỉ số",
    mean: "Chỉ số của cơ quan là trung bình cộng nên không bằng thương của hai số này.",
    empty: "Không có phiếu nào của cơ quan này trong năm.",
  },
  making: {
    title: "Con số này được làm ra thế nào",
    lead: "Điều tra viên phát phiếu giấy, người được hỏi tự trả lời rồi giao lại. Sau đó Đoàn Giám sát rút thăm một phần số phiếu đã thu và gọi điện hỏi chính người trả lời có đúng như vậy không.",
    issued: "Phiếu đã phát",
    issuedSum: (issued: string, collected: string, failed: string, lost: string) =>
      `${issued} = ${collected} thu về + ${failed} không phát được + ${lost} thất lạc`,
    returned: {
      label: "Tỷ lệ thu về",
      formula: (part: string, whole: string, value: string) =>
        `${part}\u00a0phiếu thu về : ${whole}\u00a0phiếu đã phát = ${value}`,
    },
    counted: "Phiếu được tính",
    countedSum: (all: string, valid: string, void_: string) =>
      `${all} = ${valid} hợp lệ + ${void_} không hợp lệ`,
    called: {
      label: "Tỷ lệ gọi điện phúc tra",
      formula: (part: string, whole: string, value: string) =>
        `${part}\u00a0phiếu đã gọi xong : ${whole}\u00a0phiếu hợp lệ lúc rút thăm = ${value}`,
    },
    reached: {
      label: "Tỷ lệ liên lạc được",
      formula: (part: string, whole: string, value: string) =>
        `${part}\u00a0phiếu gặp được người trả lời : ${whole}\u00a0phiếu đã gọi xong = ${value}`,
    },
    confirmed: {
      label: "Tỷ lệ xác nhận",
      formula: (part: string, whole: string, value: string) =>
        `${part}\u00a0phiếu xác nhận đủ : ${whole}\u00a0phiếu đã gọi xong = ${value}`,
    },
    outcomes: "Kết quả các cuộc gọi",
    outcome: "Kết quả",
    cases: "Số phiếu",
  },
  method: {
    title: "Cách tính",
    index: "Chỉ số của một cơ quan",
    block: "Chỉ số của khối",
    province: "Chỉ số của tỉnh",
    satisfied: "Được tính là hài lòng",
    levels: (levels: string) => `câu trả lời mức ${levels} trên thang 5 mức`,
    and: " và ",
    rounding: "Làm tròn",
    roundingTo: (digits: number) =>
      `${digits} chữ số thập phân, từ 5 trở lên thì làm tròn lên; chỉ làm tròn một lần khi trình bày`,
    few: `Số liệu có dưới ${FEW_ANSWERS} lượt trả lời được ghi “${FIGURE_FLAG_LABELS.FEW_ANSWERS}”: thêm hay bớt vài câu trả lời là con số đã khác.`,
  },
  decision: {
    title: "Quyết định công bố",
    number: "Số, ngày",
    of: (number: string, date: string) => `${number} ngày ${date}`,
    signer: "Người ký",
    plan: "Theo kế hoạch",
  },
  proof: {
    title: "Mã xác thực dữ liệu",
    hint: "Ai cũng có thể tải số liệu đầy đủ và tính lại mã này; chỉ một chữ số bị sửa là mã đã khác. Đây không phải chữ ký số.",
    how: "Cách tính: SHA-256 của tệp số liệu viết theo JSON chuẩn hóa (RFC 8785).",
    data: "Tải số liệu đầy đủ (JSON)",
    run: (number: number) => `Lần tính ${number}`,
    input: "Mã các phiếu được tính",
    result: "Mã kết quả",
  },
  call: {
    title: "Cuộc gọi này có thật không?",
    lead: "Sau khi trả lời phiếu, Ông/Bà có thể nhận một cuộc gọi của Đoàn Giám sát điều tra xã hội học.",
    real: "Cuộc gọi thật chỉ hỏi ba điều: có đúng người có tên trong danh sách không, có nhận được phiếu không, có tự trả lời không. Người gọi nêu được mã in trên cuống phiếu Ông/Bà giữ.",
    never:
      "Người gọi không bao giờ hỏi Ông/Bà đã chọn mức nào, không hỏi số căn cước, tài khoản ngân hàng, mã OTP, không đòi tiền và không bảo cài ứng dụng. Gặp cuộc gọi như vậy, hãy dừng máy và báo Sở Nội vụ hoặc công an gần nhất.",
  },
  missing: {
    title: "Không có trang này",
    hint: "Địa chỉ có thể bị gõ thiếu, hoặc năm này chưa công bố.",
  },
  changed: {
    title: "Bản xem trước này đã cũ",
    hint: "Số liệu sẽ công bố đã thay đổi sau khi trang “Công bố” được mở. Đóng thẻ này, tải lại trang “Công bố” rồi mở lại bản xem trước.",
  },
  damaged: {
    title: "Số liệu đang được kiểm tra",
    hint: "Trang này không còn khớp với bản đã công bố nên tạm thời không hiển thị. Xin quay lại sau.",
  },
} as const;
