import type { RatedAgency } from "./agencies-2024.ts";
import { PRACTICE_PROVINCE } from "./provinces.ts";

export const PRACTICE_YEAR = 2026;

const agencies: readonly Omit<RatedAgency, "agencyCode" | "provinceCode" | "year">[] = [
  {
    code: "STP",
    name: "Sở Tư pháp (giả định)",
    block: "DEPARTMENT",
    serviceMode: "IN_PERSON",
    modeReason: "Cơ quan có thủ tục hành chính phát sinh hồ sơ trực tiếp",
  },
  {
    code: "SKHCN",
    name: "Sở Khoa học và Công nghệ (giả định)",
    block: "DEPARTMENT",
    serviceMode: "ONLINE_ONLY",
    modeReason: "Cơ quan chỉ có thủ tục hành chính phát sinh hồ sơ trực tuyến",
  },
  {
    code: "VPUBND",
    name: "Văn phòng UBND tỉnh (giả định)",
    block: "DEPARTMENT",
    serviceMode: "ORGANISATION_SURVEYED",
    modeReason: "Cơ quan không cung ứng dịch vụ hành chính công",
  },
  {
    code: "UBND-MAU",
    name: "UBND huyện Mẫu (giả định)",
    block: "DISTRICT",
    serviceMode: "IN_PERSON",
    modeReason: "Cơ quan có thủ tục hành chính phát sinh hồ sơ trực tiếp",
  },
];

/** One agency of each service mode, and one of the other block: enough to try every stage. Invented. */
export const PRACTICE_AGENCIES: readonly RatedAgency[] = agencies.map((agency) => ({
  ...agency,
  agencyCode: agency.code,
  provinceCode: PRACTICE_PROVINCE.code,
  year: PRACTICE_YEAR,
}));
