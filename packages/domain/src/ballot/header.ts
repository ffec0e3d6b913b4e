import { FORM_OF_2024, criteriaOf, type BallotForm } from "../criteria/index.ts";
import { questionColumnsOf } from "./question-columns.ts";

/** The columns before the criteria: what every ballot has, then what it may have. */
export const BALLOT_COLUMNS = ["serial", "agency", "form", "validity", "enumerator"] as const;

/** The header of a ballot file of one form, with every criterion and question in the form's order. */
export function ballotHeaderOf(form: BallotForm): readonly string[] {
  const criteria = criteriaOf(FORM_OF_2024[form]).map(({ code }) => code);
  return [...BALLOT_COLUMNS, ...criteria, ...questionColumnsOf(form)];
}
