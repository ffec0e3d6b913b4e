import { findTextProblems, problem, type Problem } from "../kernel/index.ts";
import type { PlanContent } from "./plan.ts";
import { findDayProblems } from "./typed-day.ts";

type Decided = Pick<
  PlanContent,
  "year" | "decisionNumber" | "decisionDate" | "planNumber" | "planDate" | "supervision"
>;

const YEARS = { first: 2015, last: 2100 } as const;

/** What makes the head of a draft impossible: a year that is none, a text too long, a day that is none. */
export function checkDecision(plan: Decided): readonly Problem[] {
  const year =
    Number.isInteger(plan.year) && plan.year >= YEARS.first && plan.year <= YEARS.last
      ? []
      : [problem("YEAR_INVALID", "year", `Năm đo lường phải từ ${YEARS.first} đến ${YEARS.last}.`)];
  return [
    ...year,
    ...findTextProblems("decisionNumber", "Số quyết định", plan.decisionNumber, 50),
    ...findDayProblems("decisionDate", "Ngày quyết định", plan.decisionDate),
    ...findTextProblems("planNumber", "Số kế hoạch", plan.planNumber, 50),
    ...findDayProblems("planDate", "Ngày kế hoạch", plan.planDate),
    ...findTextProblems("supervision", "Tổ chức giám sát", plan.supervision, 500),
  ];
}

/**
 * What the head still lacks: number and date of the Decision; of a Kế hoạch that has a number of its own both
 * or none. `otherIssuedPlan` is the Decision of another issued plan of the province and year.
 */
export function decisionBlockers(plan: Decided, otherIssuedPlan: string | null): readonly Problem[] {
  const problems: Problem[] = [];
  if (otherIssuedPlan !== null) {
    const message = `Năm ${plan.year} đã có kế hoạch được ban hành (${otherIssuedPlan}); mỗi năm chỉ một kế hoạch. Sửa năm hoặc bỏ bản dự thảo này.`;
    problems.push(problem("PLAN_YEAR_TAKEN", "year", message));
  }
  if (plan.decisionNumber === "") {
    const message = "Nhập số quyết định ban hành kế hoạch.";
    problems.push(problem("DECISION_NUMBER_MISSING", "decisionNumber", message));
  }
  if (plan.decisionDate === null) {
    const message = "Nhập ngày quyết định ban hành kế hoạch.";
    problems.push(problem("DECISION_DATE_MISSING", "decisionDate", message));
  }
  if (plan.planNumber === "" && plan.planDate !== null) {
    const message = "Đã có ngày kế hoạch; nhập số kế hoạch hoặc bỏ ngày.";
    problems.push(problem("PLAN_NUMBER_MISSING", "planNumber", message));
  }
  if (plan.planNumber !== "" && plan.planDate === null) {
    const message = "Đã có số kế hoạch; nhập ngày kế hoạch hoặc bỏ số.";
    problems.push(problem("PLAN_DATE_MISSING", "planDate", message));
  }
  return problems;
}
