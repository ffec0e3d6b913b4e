import type { Block, RosterEntry } from "@sipas/domain/agency";
import { AGENCIES_2024, BLOCKS_2024 } from "./agencies-2024.ts";
import { BLOCKS_2025, ROSTER_2025 } from "./agencies-2025.ts";
import { PRACTICE_AGENCIES, PRACTICE_YEAR } from "./practice-province.ts";
import { PRACTICE_PROVINCE, SON_LA } from "./provinces.ts";

/** The agencies that a year measures, as they ship. */
export interface RosterReference {
  readonly provinceCode: string;
  readonly year: number;
  /** The day on which the list is true. */
  readonly asOf: string;
  readonly blocks: readonly Block[];
  readonly provisional: boolean;
  /** In the order of the roster. */
  readonly entries: readonly Omit<RosterEntry, "year">[];
}

export const ROSTERS: readonly RosterReference[] = [
  {
    provinceCode: SON_LA.code,
    year: 2024,
    asOf: "2024-09-30",
    blocks: BLOCKS_2024,
    provisional: false,
    entries: AGENCIES_2024,
  },
  {
    provinceCode: SON_LA.code,
    year: 2025,
    asOf: "2025-09-30",
    blocks: BLOCKS_2025,
    provisional: true,
    entries: ROSTER_2025,
  },
  {
    provinceCode: PRACTICE_PROVINCE.code,
    year: PRACTICE_YEAR,
    asOf: "2026-08-31",
    blocks: BLOCKS_2024,
    provisional: false,
    entries: PRACTICE_AGENCIES,
  },
];
