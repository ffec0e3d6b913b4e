import { cleanText, findTextProblems, formatDay, problem, type Day, type Problem } from "../kernel/index.ts";
import type { PublicationDecision } from "./release.ts";

/** Days that a Decision of a year is judged against. */
export interface DecisionDays {
  readonly today: Day;
  /** When the plan's own Decision was signed. */
  readonly planDecisionDate: Day | null;
  /** When the last ballot came back; null where fieldwork recorded none. */
  readonly lastCollectedOn: Day | null;
}

const LIMITS = { decisionNumber: 50, signerName: 100, competenceLine: 100 } as const;
const LABELS: Record<keyof typeof LIMITS, string> = {
  decisionNumber: "Số quyết định",
  signerName: "Họ tên người ký",
  competenceLine: "Thẩm quyền ký",
};

/** The texts as they are stored: NFC, runs of spaces folded. */
export function cleanDecision(decision: PublicationDecision): PublicationDecision {
  return {
    decisionNumber: cleanText(decision.decisionNumber),
    decisionDate: decision.decisionDate,
    signerName: cleanText(decision.signerName),
    competenceLine: cleanText(decision.competenceLine),
  };
}

/**
 * All that is wrong with the Decision's particulars: number and date are there, no text is too
 * long or unprintable, the date is neither after today (the calendar day in Việt Nam) nor before the Decision that
 * issued the plan or the day on which the last ballot came back. Signer and competence line may stay blank.
 */
export function findDecisionProblems(
  decision: PublicationDecision,
  { today, planDecisionDate, lastCollectedOn }: DecisionDays,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (decision.decisionNumber === "") {
    problems.push(
      problem(
        "DECISION_NUMBER_MISSING",
        "decisionNumber",
        "Nhập số quyết định công bố như trên văn bản đã ký.",
      ),
    );
  }
  const { decisionDate } = decision;
  if (decisionDate === null) {
    problems.push(problem("DECISION_DATE_MISSING", "decisionDate", "Nhập ngày ký quyết định công bố."));
  } else if (decisionDate > today) {
    problems.push(
      problem(
        "DECISION_IN_FUTURE",
        "decisionDate",
        "Ngày quyết định chưa tới; chỉ ghi nhận sau khi quyết định được ký.",
      ),
    );
  } else if (planDecisionDate !== null && decisionDate < planDecisionDate) {
    problems.push(
      problem(
        "DECISION_BEFORE_PLAN",
        "decisionDate",
        `Quyết định công bố không thể ký trước quyết định ban hành kế hoạch (${formatDay(planDecisionDate)}); kiểm tra lại ngày.`,
      ),
    );
  } else if (lastCollectedOn !== null && decisionDate < lastCollectedOn) {
    problems.push(
      problem(
        "DECISION_BEFORE_SURVEY",
        "decisionDate",
        `Quyết định công bố không thể ký trước ngày thu phiếu cuối cùng (${formatDay(lastCollectedOn)}); kiểm tra lại ngày.`,
      ),
    );
  }
  return [...problems, ...textProblems(decision)];
}

function textProblems(decision: PublicationDecision): readonly Problem[] {
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((field) =>
    findTextProblems(field, LABELS[field], decision[field], LIMITS[field]),
  );
}
