import type { RatedAgency } from "../reference/agencies-2024.ts";
import { nameOfArea } from "./areas.ts";
import { chance } from "./chance.ts";
import { inventName, type Sex } from "./names.ts";

export interface InventedContact {
  readonly sex: Sex;
  readonly fullName: string;
  /** 0100 is no prefix of Việt Nam, so the number reaches nobody. */
  readonly phone: string;
  readonly address: string;
}

const HAMLETS = ["Nà Hoa", "Huổi Xanh", "Pá Mận", "Co Bưởi", "Nà Sen", "Phiêng Đào", "Bó Trong", "Tà Mơ"];
/** 19 departments and 12 committees of districts answer for the organisations. */
const ORGANISATIONS = 31;
const MEN_IN_TEN_THOUSAND = 5400;
/** Prime, and so every person has another number. */
const PHONE_STEP = 367_021;

/** Whom to look for: invented, and called so in the address. `place` is the person's place among all units. */
export function inventContact(agency: RatedAgency, district: string, place: number): InventedContact {
  const words = ["contact", place];
  const sex = chance("sex", ...words) < MEN_IN_TEN_THOUSAND ? "MALE" : "FEMALE";
  const city = district === "UBND-TPSL";
  const number = (123_457 + place * PHONE_STEP) % 1_000_000;
  return {
    sex,
    fullName: inventName(sex, city, ...words),
    phone: `0100${String(number).padStart(6, "0")}`,
    address: `${homeOf(agency, city, place)} - ${nameOfArea(district)} (mô phỏng)`,
  };
}

function homeOf({ serviceMode }: RatedAgency, city: boolean, place: number): string {
  const draw = chance("home", place);
  if (serviceMode === "ORGANISATION_SURVEYED") return `Cơ quan lấy ý kiến số ${(draw % ORGANISATIONS) + 1}`;
  return city ? `Tổ ${(draw % 18) + 1}` : `Bản ${HAMLETS[draw % HAMLETS.length]!} ${(draw % 5) + 1}`;
}
