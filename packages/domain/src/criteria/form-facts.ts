import type { Day } from "../kernel/index.ts";

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
