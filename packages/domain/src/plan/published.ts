import { accept, problem, refuse, type Decision, type Problem } from "../kernel/index.ts";
import type { PlanState } from "./plan.ts";

/** What every write is told that would change something a published year rests on. */
export const PLAN_PUBLISHED: Problem = problem(
  "PLAN_PUBLISHED",
  "",
  "Năm này đã công bố nên mọi số liệu giữ nguyên, không sửa được nữa; nếu có sai sót, báo lãnh đạo để lập bản đính chính.",
);

/** Nothing that a published year rests on changes: plan, sample, fieldwork, ballots, calls and runs. */
export function requireUnpublished(plan: { readonly state: PlanState }): Decision<void> {
  return plan.state === "PUBLISHED" ? refuse(PLAN_PUBLISHED) : accept(undefined);
}
