import type { OrganisationKind } from "@sipas/domain/access";

/** An organisation that takes part in a province's survey and whose members hold accounts. */
export interface OrganisationReference {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The rated agency that the organisation itself is; null when it is none. */
  readonly agencyCode: string | null;
}

/** Who carries the survey of Sơn La: the standing agency, its two monitoring partners and the post. */
export const SON_LA_ORGANISATIONS: readonly OrganisationReference[] = [
  { name: "Sở Nội vụ", kind: "HOME_AFFAIRS", agencyCode: "SNV" },
  { name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", kind: "FATHERLAND_FRONT", agencyCode: null },
  { name: "Hội Cựu chiến binh tỉnh", kind: "VETERANS", agencyCode: null },
  { name: "Bưu điện tỉnh", kind: "POST", agencyCode: null },
];
