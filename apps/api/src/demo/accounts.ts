import type { Role } from "@sipas/domain/access";

export interface DemonstrationAccount {
  readonly login: string;
  /** A function, never a person's name. */
  readonly displayName: string;
  readonly role: Role;
  readonly organisation: string;
}

const HOME_AFFAIRS = "Sở Nội vụ";
const FATHERLAND_FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh";
const VETERANS = "Hội Cựu chiến binh tỉnh";
const POST = "Bưu điện tỉnh";

/** One account a role, to be tried without a password in demonstration mode. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  {
    login: "chuyenvien",
    displayName: "Chuyên viên (dùng thử)",
    role: "SURVEY_OFFICER",
    organisation: HOME_AFFAIRS,
  },
  {
    login: "truongphong",
    displayName: "Trưởng phòng (dùng thử)",
    role: "DIVISION_HEAD",
    organisation: HOME_AFFAIRS,
  },
  { login: "lanhdao", displayName: "Lãnh đạo Sở (dùng thử)", role: "DIRECTOR", organisation: HOME_AFFAIRS },
  { login: "giamsat", displayName: "Giám sát viên (dùng thử)", role: "MONITOR", organisation: VETERANS },
  {
    login: "truongdoan",
    displayName: "Trưởng Đoàn Giám sát (dùng thử)",
    role: "MONITORING_HEAD",
    organisation: FATHERLAND_FRONT,
  },
  {
    login: "nhapphieu",
    displayName: "Nhân viên nhập phiếu (dùng thử)",
    role: "DATA_ENTRY",
    organisation: HOME_AFFAIRS,
  },
  {
    login: "buudien",
    displayName: "Điều phối Bưu điện (dùng thử)",
    role: "FIELD_COORDINATOR",
    organisation: POST,
  },
  {
    login: "coquan",
    displayName: "Cơ quan được đánh giá (dùng thử)",
    role: "AGENCY_VIEWER",
    organisation: HOME_AFFAIRS,
  },
  {
    login: "ketnoi",
    displayName: "Đơn vị kết nối (dùng thử)",
    role: "INTEGRATOR",
    organisation: HOME_AFFAIRS,
  },
  {
    login: "quantri",
    displayName: "Quản trị hệ thống (dùng thử)",
    role: "SYSTEM_ADMIN",
    organisation: HOME_AFFAIRS,
  },
];
