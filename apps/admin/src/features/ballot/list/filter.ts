import { BALLOT_VALIDITIES } from "@sipas/domain/ballot";
import { BALLOT_FORMS } from "@sipas/domain/criteria";
import type { BallotFilter } from "../../../graphql/schema.generated.ts";
import { freeText, oneOf, type UrlState } from "../../../lib/url-state.ts";

/** The filters of the list as the URL holds them. */
export const filterShape = {
  serial: freeText,
  agency: freeText,
  form: oneOf(BALLOT_FORMS),
  validity: oneOf(BALLOT_VALIDITIES),
  import: freeText,
};

export type ListFilter = UrlState<typeof filterShape>;

export const noFilter: ListFilter = { serial: null, agency: null, form: null, validity: null, import: null };

export function isFiltered(filter: ListFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** The filters as the API takes them. */
export function toBallotFilter({ serial, agency, form, validity, ...rest }: ListFilter): BallotFilter {
  return { serial, agencyCode: agency, form, validity, importId: rest.import };
}
