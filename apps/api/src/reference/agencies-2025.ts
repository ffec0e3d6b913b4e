import type { Block, RegisteredAgency, RosterEntry, ServiceMode } from "@sipas/domain/agency";
import { AGENCIES_2024 } from "./agencies-2024.ts";
import { DISTRICT_SUCCESSIONS } from "./communes-2025.ts";
import { PRACTICE_AGENCIES } from "./practice-province.ts";
import { SON_LA } from "./provinces.ts";

/** A commune's code in our registry, from its official one. */
export function codeOfCommune(officialCode: string): string {
  return `UBND-${officialCode}`;
}

const LAST_DAY_OF_OLD_DEPARTMENTS = "2025-02-28";
const FIRST_DAY_OF_NEW_DEPARTMENTS = "2025-03-01";
const LAST_DAY_OF_DISTRICTS = "2025-06-30";
const FIRST_DAY_OF_COMMUNES = "2025-07-01";

const ENDED: Readonly<Record<string, string>> = Object.fromEntries([
  ...["SKHDT", "SLDTBXH", "SGTVT", "STTTT", "SNNPTNT", "STNMT", "BDT"].map((code) => [
    code,
    LAST_DAY_OF_OLD_DEPARTMENTS,
  ]),
  ...DISTRICT_SUCCESSIONS.map(({ district }) => [district, LAST_DAY_OF_DISTRICTS]),
]);

const plain = { officialCode: null, activeFrom: null, activeTo: null, formerNames: [] } as const;

const NEW_DEPARTMENTS: readonly RegisteredAgency[] = [
  { code: "SNNMT", name: "Sở Nông nghiệp và Môi trường" },
  { code: "SDTTG", name: "Sở Dân tộc và Tôn giáo" },
].map((department) => ({
  ...plain,
  ...department,
  provinceCode: SON_LA.code,
  kind: "DEPARTMENT",
  activeFrom: FIRST_DAY_OF_NEW_DEPARTMENTS,
}));

const COMMUNES: readonly RegisteredAgency[] = DISTRICT_SUCCESSIONS.flatMap(({ communes }) =>
  communes.map(({ officialCode, name }) => ({
    ...plain,
    code: codeOfCommune(officialCode),
    name,
    provinceCode: SON_LA.code,
    kind: "COMMUNE",
    officialCode,
    activeFrom: FIRST_DAY_OF_COMMUNES,
  })),
);

/** Every agency that ships: those of 2024, what came of them in 2025, and the practice province's. */
export const REGISTRY: readonly RegisteredAgency[] = [
  ...[...AGENCIES_2024, ...PRACTICE_AGENCIES].map(({ code, name, provinceCode, block }): RegisteredAgency => {
    const ended = provinceCode === SON_LA.code ? (ENDED[code] ?? null) : null;
    return {
      ...plain,
      code,
      name,
      provinceCode,
      kind: block === "DISTRICT" ? "DISTRICT" : "DEPARTMENT",
      activeTo: ended,
    };
  }),
  ...NEW_DEPARTMENTS,
  ...COMMUNES,
];

/** How the report of 2025 groups its agencies is not known; communes and wards stand together until it is. */
export const BLOCKS_2025: readonly Block[] = [
  { code: "DEPARTMENT", name: "Khối sở, ban, ngành" },
  { code: "COMMUNE", name: "Khối xã, phường" },
];

const ASSUMED_REASON = "Tạm theo hình thức năm 2024 của cơ quan tiền thân, chờ số liệu hồ sơ của năm";

// Service modes are carried over from 2024: a merged department has dossiers in person when one of its
// parts had. Nobody has confirmed them, nor that every one of these departments is measured.
const DEPARTMENT_MODES: readonly (readonly [code: string, mode: ServiceMode])[] = [
  ["VPUBND", "ORGANISATION_SURVEYED"],
  ["SNGV", "ORGANISATION_SURVEYED"],
  ["SDTTG", "ORGANISATION_SURVEYED"],
  ["BQLKCN", "ORGANISATION_SURVEYED"],
  ["SKHCN", "ONLINE_ONLY"],
  ["SVHTTDL", "ONLINE_ONLY"],
  ["SGDDT", "ONLINE_ONLY"],
  ["SNV", "IN_PERSON"],
  ["STC", "IN_PERSON"],
  ["SNNMT", "IN_PERSON"],
  ["SYT", "IN_PERSON"],
  ["STP", "IN_PERSON"],
  ["TTT", "IN_PERSON"],
  ["SXD", "IN_PERSON"],
  ["SCT", "IN_PERSON"],
];

/** The agencies of 2025, provisional: 15 departments and the 75 communes and wards. */
export const ROSTER_2025: readonly Omit<RosterEntry, "year">[] = [
  ...DEPARTMENT_MODES.map(([agencyCode, serviceMode]) => ({ agencyCode, serviceMode, block: "DEPARTMENT" })),
  ...COMMUNES.map(({ code }) => ({
    agencyCode: code,
    serviceMode: "IN_PERSON" as const,
    block: "COMMUNE",
  })),
].map((entry) => ({ ...entry, provinceCode: SON_LA.code, modeReason: ASSUMED_REASON }));
