import type { Block, ServiceMode } from "./agency.ts";

export const BLOCK_LABELS: Record<Block, string> = {
  DEPARTMENT: "Khối sở, ban, ngành",
  DISTRICT: "Khối huyện, thành phố",
};

export const SERVICE_MODE_LABELS: Record<ServiceMode, string> = {
  IN_PERSON: "Trực tiếp",
  ONLINE_ONLY: "Chỉ trực tuyến",
  ORGANISATION_SURVEYED: "Lấy ý kiến tổ chức",
};
