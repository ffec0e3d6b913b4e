import type { Agency, Block, RosterEntry } from "@sipas/domain/agency";
import { SON_LA } from "./provinces.ts";

/** An agency of the registry together with its line in the roster of 2024. */
export type RatedAgency = Agency & RosterEntry;

// Names, blocks and service modes are those of the survey of 2024, which measured 20 departments
// and 12 districts. Codes are ours: initials of a department, the place of a district.

/** As the report of 2024 groups them. */
export const BLOCKS_2024: readonly Block[] = [
  { code: "DEPARTMENT", name: "Khối sở, ban, ngành" },
  { code: "DISTRICT", name: "Khối huyện, thành phố" },
];

const department = { block: "DEPARTMENT" } as const;
const district = { block: "DISTRICT" } as const;

const noService = {
  serviceMode: "ORGANISATION_SURVEYED",
  modeReason: "Cơ quan không cung ứng dịch vụ hành chính công",
} as const;
const noDossiers = {
  serviceMode: "ORGANISATION_SURVEYED",
  modeReason: "Cơ quan có thủ tục hành chính nhưng không phát sinh hồ sơ",
} as const;
const fewUsers = {
  serviceMode: "ORGANISATION_SURVEYED",
  modeReason: "Cơ quan có dưới 10 lượt người tham gia giải quyết thủ tục hành chính",
} as const;
const onlineOnly = {
  serviceMode: "ONLINE_ONLY",
  modeReason: "Cơ quan chỉ có thủ tục hành chính phát sinh hồ sơ trực tuyến",
} as const;
const inPerson = {
  serviceMode: "IN_PERSON",
  modeReason: "Cơ quan có thủ tục hành chính phát sinh hồ sơ trực tiếp",
} as const;

const agencies: readonly Omit<RatedAgency, "agencyCode" | "provinceCode" | "year">[] = [
  { code: "VPUBND", name: "Văn phòng UBND tỉnh", ...department, ...noService },
  { code: "SNGV", name: "Sở Ngoại vụ", ...department, ...noDossiers },
  { code: "BDT", name: "Ban Dân tộc", ...department, ...noDossiers },
  { code: "BQLKCN", name: "Ban Quản lý các khu công nghiệp tỉnh", ...department, ...fewUsers },
  { code: "SNV", name: "Sở Nội vụ", ...department, ...onlineOnly },
  { code: "STC", name: "Sở Tài chính", ...department, ...onlineOnly },
  { code: "SKHCN", name: "Sở Khoa học và Công nghệ", ...department, ...onlineOnly },
  { code: "STTTT", name: "Sở Thông tin và Truyền thông", ...department, ...onlineOnly },
  { code: "SVHTTDL", name: "Sở Văn hóa, Thể thao và Du lịch", ...department, ...onlineOnly },
  { code: "SGDDT", name: "Sở Giáo dục và Đào tạo", ...department, ...onlineOnly },
  { code: "STNMT", name: "Sở Tài nguyên và Môi trường", ...department, ...inPerson },
  { code: "SYT", name: "Sở Y tế", ...department, ...inPerson },
  { code: "STP", name: "Sở Tư pháp", ...department, ...inPerson },
  { code: "TTT", name: "Thanh tra tỉnh", ...department, ...inPerson },
  { code: "SNNPTNT", name: "Sở Nông nghiệp và Phát triển nông thôn", ...department, ...inPerson },
  { code: "SGTVT", name: "Sở Giao thông vận tải", ...department, ...inPerson },
  { code: "SKHDT", name: "Sở Kế hoạch và Đầu tư", ...department, ...inPerson },
  { code: "SXD", name: "Sở Xây dựng", ...department, ...inPerson },
  { code: "SLDTBXH", name: "Sở Lao động - Thương binh và Xã hội", ...department, ...inPerson },
  { code: "SCT", name: "Sở Công Thương", ...department, ...inPerson },
  { code: "UBND-TPSL", name: "UBND thành phố Sơn La", ...district, ...inPerson },
  { code: "UBND-SOPCOP", name: "UBND huyện Sốp Cộp", ...district, ...inPerson },
  { code: "UBND-PHUYEN", name: "UBND huyện Phù Yên", ...district, ...inPerson },
  { code: "UBND-QUYNHNHAI", name: "UBND huyện Quỳnh Nhai", ...district, ...inPerson },
  { code: "UBND-BACYEN", name: "UBND huyện Bắc Yên", ...district, ...inPerson },
  { code: "UBND-MAISON", name: "UBND huyện Mai Sơn", ...district, ...inPerson },
  { code: "UBND-YENCHAU", name: "UBND huyện Yên Châu", ...district, ...inPerson },
  { code: "UBND-MOCCHAU", name: "UBND huyện Mộc Châu", ...district, ...inPerson },
  { code: "UBND-THUANCHAU", name: "UBND huyện Thuận Châu", ...district, ...inPerson },
  { code: "UBND-MUONGLA", name: "UBND huyện Mường La", ...district, ...inPerson },
  { code: "UBND-VANHO", name: "UBND huyện Vân Hồ", ...district, ...inPerson },
  { code: "UBND-SONGMA", name: "UBND huyện Sông Mã", ...district, ...inPerson },
];

/** The 32 agencies measured in 2024, departments before districts. */
export const AGENCIES_2024: readonly RatedAgency[] = agencies.map((agency) => ({
  ...agency,
  agencyCode: agency.code,
  provinceCode: SON_LA.code,
  year: 2024,
}));
