import { decide, problem, refuse, type Day, type Decision } from "../kernel/index.ts";
import { findIssueBlockers, type IssueFacts } from "./gate.ts";
import type { PlanContent, PlanState } from "./plan.ts";
import { requireUnpublished } from "./published.ts";

export interface PlanRecord extends PlanContent {
  readonly state: PlanState;
}

/** Only a draft may be edited or deleted; an issued plan stands as it was issued. */
export function requireDraft(plan: Pick<PlanRecord, "state">): Decision<void> {
  if (plan.state !== "ISSUED") return requireUnpublished(plan);
  return refuse(
    problem(
      "PLAN_NOT_DRAFT",
      "",
      "Kế hoạch đã ban hành nên không sửa, không xóa được nữa; tải lại trang để xem bản đã ban hành.",
    ),
  );
}

/**
 * Issues a draft whose Decision is signed. Refuses with every blocker of the gate at once, and a
 * Decision or Kế hoạch dated after `today` (the calendar day in Việt Nam).
 */
export function issuePlan(plan: PlanRecord, facts: IssueFacts, today: Day): Decision<PlanState> {
  const draft = requireDraft(plan);
  if (!draft.ok) return draft;
  const blockers = [...findIssueBlockers(plan, facts)];
  if (plan.decisionDate !== null && plan.decisionDate > today) {
    blockers.unshift(
      problem(
        "DECISION_IN_FUTURE",
        "decisionDate",
        "Ngày quyết định chưa tới; chỉ ghi nhận ban hành sau khi quyết định được ký.",
      ),
    );
  }
  if (plan.planDate !== null && plan.planDate > today) {
    blockers.unshift(
      problem("PLAN_DATE_IN_FUTURE", "planDate", "Ngày kế hoạch chưa tới; ghi nhận khi kế hoạch đã ký."),
    );
  }
  return decide("ISSUED" as const, blockers);
}
