import type { ServiceMode } from "@sipas/domain/agency";
import { FORM_OF_2024, FORM_OF_MODE, FORMS_2024, type BallotFormVersion } from "@sipas/domain/criteria";

/** The forms that ship; they are the same for every province. */
export function criteriaSets(): readonly BallotFormVersion[] {
  return FORMS_2024;
}

export function criteriaSet(code: string): BallotFormVersion | null {
  return FORMS_2024.find((form) => form.code === code) ?? null;
}

export function criteriaSetOfMode(mode: ServiceMode): BallotFormVersion {
  return FORM_OF_2024[FORM_OF_MODE[mode]];
}
