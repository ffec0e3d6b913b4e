import type { ServiceMode } from "@sipas/domain/agency";
import { CRITERIA_SETS_2024, type CriteriaSet } from "@sipas/domain/criteria";

/** The criteria sets that ship; they are the same for every province. */
export function criteriaSets(): readonly CriteriaSet[] {
  return CRITERIA_SETS_2024;
}

export function criteriaSet(code: string): CriteriaSet | null {
  return CRITERIA_SETS_2024.find((set) => set.code === code) ?? null;
}

export function criteriaSetOfMode(mode: ServiceMode): CriteriaSet {
  const set = CRITERIA_SETS_2024.find((candidate) => candidate.serviceMode === mode);
  if (!set) throw new Error(`no criteria set measures the mode ${mode}`);
  return set;
}
