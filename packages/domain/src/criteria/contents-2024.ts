import type { BallotForm, Content } from "./criteria-set.ts";

// Contents and numbers of criteria are those of the survey of 2024 (12, 23 and 24). The split of
// criteria over contents is inferred from published shares, and the wordings are our own short
// ones; both stay provisional until the three printed ballots confirm them.

function content(code: string, name: string, wordings: readonly string[]): Content {
  return {
    code,
    name,
    criteria: wordings.map((wording, index) => ({ code: `${code}.${index + 1}`, wording })),
  };
}

const procedure = content("procedure", "Thủ tục hành chính", [
  "Thủ tục hành chính được công khai đầy đủ, dễ thấy",
  "Quy định về thủ tục dễ hiểu, dễ thực hiện",
  "Thành phần hồ sơ phải nộp đúng quy định",
  "Phí, lệ phí phải nộp đúng quy định",
  "Thời hạn giải quyết đúng quy định",
]);

const officials = content("officials", "Công chức trực tiếp giải quyết công việc", [
  "Thái độ giao tiếp lịch sự, tôn trọng",
  "Chú ý lắng nghe ý kiến của người dân, tổ chức",
  "Trả lời, giải đáp đầy đủ các ý kiến",
  "Hướng dẫn kê khai hồ sơ tận tình, chu đáo",
  "Hướng dẫn hồ sơ dễ hiểu",
  "Tuân thủ đúng quy định khi giải quyết công việc",
]);

const result = content("result", "Kết quả cung ứng dịch vụ hành chính công", [
  "Kết quả được trả đúng hẹn",
  "Kết quả đúng quy định",
  "Thông tin trên kết quả đầy đủ",
  "Thông tin trên kết quả chính xác",
]);

const feedback = content("feedback", "Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị", [
  "Có bố trí hình thức tiếp nhận góp ý, phản ánh, kiến nghị",
  "Dễ dàng thực hiện góp ý, phản ánh, kiến nghị",
  "Tiếp nhận, xử lý tích cực các góp ý, phản ánh, kiến nghị",
  "Xử lý góp ý, phản ánh, kiến nghị đúng quy định",
  "Thông báo kịp thời kết quả xử lý",
]);

/** The contents of each form of 2024 with their criteria. */
export const CONTENTS_2024: Record<BallotForm, readonly Content[]> = {
  DIRECT: [
    content("access", "Tiếp cận dịch vụ", [
      "Nơi ngồi chờ có đủ chỗ ngồi, sạch sẽ",
      "Trang thiết bị phục vụ đầy đủ, hiện đại",
      "Trang thiết bị phục vụ dễ sử dụng",
      "Biển hiệu, chỉ dẫn rõ ràng, dễ tìm",
    ]),
    procedure,
    officials,
    result,
    feedback,
  ],
  ONLINE: [
    content("access", "Tiếp cận dịch vụ", [
      "Dễ tìm thấy dịch vụ trên cổng dịch vụ công",
      "Hệ thống dễ đăng nhập, dễ sử dụng",
      "Hệ thống hoạt động ổn định",
    ]),
    procedure,
    officials,
    result,
    feedback,
  ],
  ORGANISATION: [
    content("officials", "Công chức trực tiếp giải quyết công việc", [
      "Thái độ giao tiếp lịch sự, đúng mực",
      "Trả lời, giải đáp đầy đủ các ý kiến",
      "Hướng dẫn công việc tận tình, dễ hiểu",
      "Thành thạo chuyên môn, nghiệp vụ",
      "Tuân thủ đúng quy định khi giải quyết công việc",
    ]),
    content("coordination", "Phối hợp, xử lý công việc", [
      "Phối hợp kịp thời khi được đề nghị",
      "Nội dung phối hợp đầy đủ, đúng yêu cầu",
      "Kết quả xử lý công việc đúng thời hạn",
    ]),
    content("feedback", "Tiếp nhận, xử lý ý kiến góp ý, phản ánh, kiến nghị", [
      "Có bố trí hình thức tiếp nhận ý kiến",
      "Dễ dàng gửi ý kiến góp ý, phản ánh, kiến nghị",
      "Tiếp nhận, xử lý ý kiến tích cực",
      "Thông báo kịp thời kết quả xử lý ý kiến",
    ]),
  ],
};
