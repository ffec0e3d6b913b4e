import { criteriaOf, type FormContent } from "../criteria/index.ts";
import { questionColumnsOf } from "./question-columns.ts";

/** The columns before the criteria: what every ballot has, then what it may have. */
export const BALLOT_COLUMNS = ["serial", "agency", "form", "validity", "enumerator"] as const;

/** The header of a ballot file of one form, with every criterion and question in the form's order. */
export function ballotHeaderOf(form: FormContent): readonly string[] {
  return [...BALLOT_COLUMNS, ...criteriaOf(form).map(({ code }) => code), ...questionColumnsOf(form)];
}
