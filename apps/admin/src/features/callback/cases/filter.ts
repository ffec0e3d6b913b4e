import { CALLBACK_CASE_STATES } from "@sipas/domain/callback";
import { CLOSING_OUTCOMES } from "@sipas/domain/plan";
import type { CallbackCaseFilter } from "../../../graphql/schema.generated.ts";
import { freeText, oneOf, type UrlState } from "../../../lib/url-state.ts";

/** The filters of the list as the URL holds them. */
export const filterShape = {
  serial: freeText,
  state: oneOf(CALLBACK_CASE_STATES),
  outcome: oneOf(CLOSING_OUTCOMES),
  agency: freeText,
  enumerator: freeText,
};

export type ListFilter = UrlState<typeof filterShape>;

export const noFilter: ListFilter = {
  serial: null,
  state: null,
  outcome: null,
  agency: null,
  enumerator: null,
};

export function isFiltered(filter: ListFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** The filters as the API takes them. */
export function toCaseFilter({ agency, ...rest }: ListFilter): CallbackCaseFilter {
  return { ...rest, agencyCode: agency };
}
