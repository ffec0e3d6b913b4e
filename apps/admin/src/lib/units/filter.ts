import { DISPOSITION_LABELS, DISPOSITIONS } from "@sipas/domain/fieldwork";
import { SAMPLE_LISTS } from "@sipas/domain/sample";
import type { SampleUnitFilter } from "../../graphql/schema.generated.ts";
import { freeText, oneOf, type UrlState } from "../url-state.ts";
import { text } from "./text.vi.ts";

export const UNIT_STATES = ["WAITING", ...DISPOSITIONS] as const;
export const UNIT_STATE_LABELS = { ...text.states, ...DISPOSITION_LABELS };

/** The filters of a list of units as the URL holds them. */
export const unitFilterShape = {
  agency: freeText,
  list: oneOf(SAMPLE_LISTS),
  area: freeText,
  enumerator: freeText,
  state: oneOf(UNIT_STATES),
};

export type UnitListFilter = UrlState<typeof unitFilterShape>;

export const noUnitFilter: UnitListFilter = {
  agency: null,
  list: null,
  area: null,
  enumerator: null,
  state: null,
};

export function isUnitFiltered(filter: UnitListFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** The filters as the API takes them. */
export function toUnitFilter({ agency, ...rest }: UnitListFilter): SampleUnitFilter {
  return { agencyCode: agency, ...rest };
}
