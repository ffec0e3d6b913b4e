import type { OrganisationKind, Role } from "@sipas/domain/access";
import { PRACTICE_PROVINCE, SON_LA, type ProvinceReference } from "../reference/provinces.ts";

export interface DemonstrationAccount {
  readonly login: string;
  /** A function, never a person's name. */
  readonly displayName: string;
  readonly role: Role;
  readonly provinceCode: string;
  /** Of which organisation of the province; each kind comes once in it. */
  readonly organisation: OrganisationKind;
}

type Line = readonly [login: string, displayName: string, role: Role, organisation: OrganisationKind];

/** One account a role, and monitors of all three organisations that call. */
const OF_SON_LA: readonly Line[] = [
  ["chuyenvien", "Chuyên viên", "SURVEY_OFFICER", "HOME_AFFAIRS"],
  ["truongphong", "Trưởng phòng", "DIVISION_HEAD", "HOME_AFFAIRS"],
  ["lanhdao", "Lãnh đạo Sở", "DIRECTOR", "HOME_AFFAIRS"],
  ["giamsat", "Giám sát viên", "MONITOR", "VETERANS"],
  ["truongdoan", "Trưởng Đoàn Giám sát", "MONITORING_HEAD", "FATHERLAND_FRONT"],
  ["nhapphieu", "Nhân viên nhập phiếu", "DATA_ENTRY", "HOME_AFFAIRS"],
  ["buudien", "Điều phối Bưu điện", "FIELD_COORDINATOR", "POST"],
  ["coquan", "Cơ quan được đánh giá", "AGENCY_VIEWER", "HOME_AFFAIRS"],
  ["ketnoi", "Đơn vị kết nối", "INTEGRATOR", "HOME_AFFAIRS"],
  ["quantri", "Quản trị hệ thống", "SYSTEM_ADMIN", "HOME_AFFAIRS"],
  ["giamsat.ccb", "Giám sát viên số 2", "MONITOR", "VETERANS"],
  ["giamsat.mttq", "Giám sát viên", "MONITOR", "FATHERLAND_FRONT"],
  ["giamsat.snv", "Giám sát viên", "MONITOR", "HOME_AFFAIRS"],
];

/** Those who carry a year from its plan to its publication. */
const OF_PRACTICE: readonly Line[] = [
  ["thuchanh.chuyenvien", "Chuyên viên", "SURVEY_OFFICER", "HOME_AFFAIRS"],
  ["thuchanh.truongphong", "Trưởng phòng", "DIVISION_HEAD", "HOME_AFFAIRS"],
  ["thuchanh.buudien", "Điều phối Bưu điện", "FIELD_COORDINATOR", "POST"],
  ["thuchanh.nhapphieu", "Nhân viên nhập phiếu", "DATA_ENTRY", "HOME_AFFAIRS"],
  ["thuchanh.giamsat", "Giám sát viên", "MONITOR", "VETERANS"],
];

/** Accounts to be tried without a password in demonstration mode. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  ...accountsOf(SON_LA, "dùng thử", OF_SON_LA),
  ...accountsOf(PRACTICE_PROVINCE, "thực hành", OF_PRACTICE),
];

function accountsOf({ code }: ProvinceReference, purpose: string, lines: readonly Line[]) {
  return lines.map(([login, displayName, role, organisation]): DemonstrationAccount => ({
    login,
    displayName: `${displayName} (${purpose})`,
    role,
    provinceCode: code,
    organisation,
  }));
}
