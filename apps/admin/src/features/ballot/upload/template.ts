import { questionColumnsOf } from "@sipas/domain/ballot";
import { criteriaOf, type CriteriaSet } from "@sipas/domain/criteria";

/** The columns before the criteria: what every ballot has, then what it may have. */
export const BALLOT_COLUMNS = ["serial", "agency", "form", "validity", "enumerator"] as const;

/** The header of a ballot file of one form, in the order of the form. */
export function templateHeader(set: CriteriaSet): readonly string[] {
  return [...BALLOT_COLUMNS, ...criteriaOf(set).map(({ code }) => code), ...questionColumnsOf(set.form)];
}
