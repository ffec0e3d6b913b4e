import type { OrganisationKind } from "@sipas/domain/access";
import { PRACTICE_PROVINCE, SON_LA } from "./provinces.ts";

/** An organisation that takes part in a province's survey and whose members hold accounts. */
export interface OrganisationReference {
  readonly provinceCode: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The rated agency that the organisation itself is; null when it is none. */
  readonly agencyCode: string | null;
}

/** Who carries the survey of a province: the standing agency, its two monitoring partners and the post. */
function carriersOf(provinceCode: string, homeAffairs: string | null): readonly OrganisationReference[] {
  return [
    { provinceCode, name: "Sở Nội vụ", kind: "HOME_AFFAIRS", agencyCode: homeAffairs },
    {
      provinceCode,
      name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
      kind: "FATHERLAND_FRONT",
      agencyCode: null,
    },
    { provinceCode, name: "Hội Cựu chiến binh tỉnh", kind: "VETERANS", agencyCode: null },
    { provinceCode, name: "Bưu điện tỉnh", kind: "POST", agencyCode: null },
  ];
}

/** In the practice province Sở Nội vụ is none of the four rated agencies. */
export const ORGANISATIONS: readonly OrganisationReference[] = [
  ...carriersOf(SON_LA.code, "SNV"),
  ...carriersOf(PRACTICE_PROVINCE.code, null),
];
