import type { LegalBasis } from "@sipas/domain/plan";

/**
 * Documents that the Decision of 2024 rests on, as far as they were in force on the day of its plan,
 * 30 August 2024. A programme is taken to be in force from the day it was signed to the end
 * of the years it names, since the sources give no other day; the two laws on local government ended
 * when a new law replaced them on 1 March 2025.
 */
export const LEGAL_BASES_2024: readonly LegalBasis[] = [
  {
    kind: "METHOD",
    number: "881/QĐ-UBND",
    title:
      "Đề án Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước trên địa bàn tỉnh Sơn La giai đoạn 2021 - 2025",
    inForceFrom: "2021-05-12",
    inForceTo: "2025-12-31",
  },
  {
    kind: "LAW",
    number: "77/2015/QH13",
    title: "Luật Tổ chức chính quyền địa phương ngày 19/6/2015",
    inForceFrom: "2016-01-01",
    inForceTo: "2025-02-28",
  },
  {
    kind: "LAW",
    number: "47/2019/QH14",
    title:
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019",
    inForceFrom: "2020-07-01",
    inForceTo: "2025-02-28",
  },
  {
    kind: "PROGRAMME",
    number: "76/NQ-CP",
    title: "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030",
    inForceFrom: "2021-07-15",
    inForceTo: "2030-12-31",
  },
  {
    kind: "PROGRAMME",
    number: "03-NQ/TU",
    title:
      "Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh cải cách hành chính nhà nước tỉnh Sơn La giai đoạn 2021 - 2025",
    inForceFrom: "2021-01-21",
    inForceTo: "2025-12-31",
  },
  {
    kind: "PROGRAMME",
    number: "979/QĐ-BNV",
    title:
      "Đề án “Hệ thống ứng dụng công nghệ thông tin đánh giá cải cách hành chính và đo lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước giai đoạn 2021 - 2030”",
    inForceFrom: "2020-11-18",
    inForceTo: "2030-12-31",
  },
];
