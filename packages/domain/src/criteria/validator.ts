import { SERVICE_MODE_LABELS } from "../agency/index.ts";
import { problem, type Day, type Problem } from "../kernel/index.ts";
import { CRITERIA_COUNTS, criteriaOf, MODE_OF_FORM } from "./criteria-set.ts";
import type { BallotFormVersion } from "./form-version.ts";

/** An office or portal that nobody can have used after its last day. */
export interface ClosedOffice {
  /** As the labels of options name it, in small letters: “một cửa cấp huyện”. */
  readonly name: string;
  readonly lastDay: Day;
}

/** What a form is judged against beyond itself. */
export interface FormFacts {
  /** When respondents used the service; null while no plan says so. */
  readonly transaction: { readonly from: Day | null; readonly to: Day | null } | null;
  readonly closedOffices: readonly ClosedOffice[];
}

/**
 * All that is wrong with a form, each with the path of its item in the content. An empty list lets the
 * form be validated. The number of criteria is that of its service mode: 24, 23 or 12.
 */
export function findFormFindings(form: BallotFormVersion, _facts: FormFacts): readonly Problem[] {
  const count = criteriaOf(form).length;
  const expected = CRITERIA_COUNTS[form.form];
  if (count === expected) return [];
  const mode = SERVICE_MODE_LABELS[MODE_OF_FORM[form.form]].toLowerCase();
  const message = `Mẫu phiếu có ${count} tiêu chí; hình thức “${mode}” phải có ${expected} tiêu chí.`;
  return [problem("CRITERIA_COUNT", "contents", message)];
}
