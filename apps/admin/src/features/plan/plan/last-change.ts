import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { PlanDetailFragment } from "./plan-detail.generated.ts";

type Changed = Pick<PlanDetailFragment, "updatedAt" | "updatedBy" | "issuedAt" | "issuedBy">;

/** Who last did what to the plan, and when. */
export function lastChangeOf({ updatedAt, updatedBy, issuedAt, issuedBy }: Changed): string {
  return issuedAt && issuedBy
    ? text.plan.issuedBy(formatInstant(issuedAt), issuedBy)
    : text.plan.saved(formatInstant(updatedAt), updatedBy);
}
