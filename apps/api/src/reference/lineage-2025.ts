import type { LineageEvent } from "@sipas/domain/agency";
import { codeOfCommune } from "./agencies-2025.ts";
import { DISTRICT_SUCCESSIONS } from "./communes-2025.ts";
import { SON_LA } from "./provinces.ts";

/** An event that ships; the key keeps it the same event when its facts are corrected. */
export interface LineageReference extends LineageEvent {
  readonly key: string;
  readonly provinceCode: string;
}

// What became of the agencies of 2024 in 2025. Which departments joined is known from public reports, the
// day from the national pattern; all of it stays provisional until a person confirms it by the documents.

const DEPARTMENTS_FROM = "2025-03-01";
const TWO_TIERS_FROM = "2025-07-01";
const RESOLUTION = "Nghị quyết 1681/NQ-UBTVQH15";

type Department = Omit<LineageReference, "provinceCode" | "day" | "basis" | "provisional">;

const DEPARTMENTS: readonly Department[] = [
  { key: "finance", kind: "MERGE", from: ["STC", "SKHDT"], to: ["STC"], note: "" },
  { key: "home-affairs", kind: "MERGE", from: ["SNV", "SLDTBXH"], to: ["SNV"], note: "" },
  { key: "construction", kind: "MERGE", from: ["SXD", "SGTVT"], to: ["SXD"], note: "" },
  { key: "science", kind: "MERGE", from: ["SKHCN", "STTTT"], to: ["SKHCN"], note: "" },
  { key: "environment", kind: "MERGE", from: ["SNNPTNT", "STNMT"], to: ["SNNMT"], note: "" },
  { key: "ethnic-affairs", kind: "RENAME", from: ["BDT"], to: ["SDTTG"], note: "" },
  {
    key: "religion",
    kind: "TRANSFER",
    from: ["SNV"],
    to: ["SDTTG"],
    note: "Quản lý nhà nước về tín ngưỡng, tôn giáo",
  },
  { key: "press", kind: "TRANSFER", from: ["STTTT"], to: ["SVHTTDL"], note: "Quản lý nhà nước về báo chí" },
];

/** Two communes joined across the old borders, so one of them has two districts behind it. */
const ACROSS_BORDERS: Readonly<Record<string, readonly string[]>> = { "UBND-VANHO": ["03985"] };

const districts = DISTRICT_SUCCESSIONS.map(({ district, communes }): LineageReference => {
  const codes = [...communes.map(({ officialCode }) => officialCode), ...(ACROSS_BORDERS[district] ?? [])];
  return {
    key: `district-${district}`,
    provinceCode: SON_LA.code,
    kind: "SPLIT",
    day: TWO_TIERS_FROM,
    from: [district],
    to: codes.map(codeOfCommune),
    basis: RESOLUTION,
    note: "Kết thúc hoạt động của đơn vị hành chính cấp huyện",
    provisional: true,
  };
});

export const LINEAGE_2025: readonly LineageReference[] = [
  ...DEPARTMENTS.map((event): LineageReference => {
    return { ...event, provinceCode: SON_LA.code, day: DEPARTMENTS_FROM, basis: "", provisional: true };
  }),
  ...districts,
];
