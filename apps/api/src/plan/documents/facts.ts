import type { Day } from "@sipas/domain/kernel";
import type { PlanContent } from "@sipas/domain/plan";

/** What the documents of a plan are written from: its data, and nothing that it does not say. */
export interface DocumentFacts {
  readonly plan: PlanContent & { readonly synthetic: boolean };
  readonly isDraft: boolean;
  /** "Tỉnh Sơn La" */
  readonly provinceName: string;
  readonly agencyNames: ReadonlyMap<string, string>;
}

/** "Sơn La": the place that a document of the province is dated at. */
export function placeOf({ provinceName }: Pick<DocumentFacts, "provinceName">): string {
  return provinceName.replace(/^Tỉnh /u, "");
}

/** "tỉnh Sơn La", within a sentence. */
export function provinceOf(facts: Pick<DocumentFacts, "provinceName">): string {
  return `tỉnh ${placeOf(facts)}`;
}

/** The number that the plan itself has; null as long as it has none, or where only a Decision is numbered. */
export function planNumberOf({ plan }: Pick<DocumentFacts, "plan">): string | null {
  if (plan.planNumber !== "") return plan.planNumber;
  return /\/KH-/u.test(plan.decisionNumber) ? plan.decisionNumber : null;
}

/** The day of that number. */
export function planDateOf({ plan }: Pick<DocumentFacts, "plan">): Day | null {
  return plan.planNumber === "" ? plan.decisionDate : plan.planDate;
}
