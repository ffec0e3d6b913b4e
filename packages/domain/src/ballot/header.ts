import { questionColumnsOf } from "./question-columns.ts";

/** The columns before the criteria: what every ballot has, then what it may have. */
export const BALLOT_COLUMNS = ["serial", "agency", "form", "validity", "enumerator"] as const;

/** What of a form its file is made of. */
type FormColumns = Parameters<typeof questionColumnsOf>[0] & {
  readonly contents: readonly { readonly criteria: readonly { readonly code: string }[] }[];
};

/** The header of a ballot file of one form, with every criterion and question in the form's order. */
export function ballotHeaderOf(form: FormColumns): readonly string[] {
  const criteria = form.contents.flatMap((content) => content.criteria.map(({ code }) => code));
  return [...BALLOT_COLUMNS, ...criteria, ...questionColumnsOf(form)];
}
