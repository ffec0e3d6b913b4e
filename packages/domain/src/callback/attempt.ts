import { decide, problem, type Decision, type Problem } from "../kernel/index.ts";
import type { CallbackOutcome, CallbackRule } from "../plan/index.ts";
import { nextTryAt } from "./call-times.ts";
import { consequenceOf, LONGEST_CALL_BACK_MS, type CallbackCaseState, type CaseChange } from "./case.ts";
import type { CallDirection } from "./direction.ts";
import { isAnswered, outcomeFits, type StatementAnswers } from "./outcome.ts";

/** A case as it stands when a call is logged; instants in milliseconds since 1970. */
export interface CaseAtHand {
  readonly state: CallbackCaseState;
  /** Calls logged so far. */
  readonly attempts: number;
  readonly holder: string | null;
  readonly heldUntil: number | null;
}

/** A call as its caller logs it. */
export interface LoggedCall {
  /** As the case was taken. */
  readonly direction: CallDirection;
  readonly outcome: CallbackOutcome;
  /** Null unless the respondent was reached and asked. */
  readonly statements: StatementAnswers | null;
  /** When the respondent wants to be called; null unless the outcome is `CALL_BACK`. */
  readonly callBackAt: number | null;
}

/** Whether the caller holds the case now; who it is for nobody else. */
export function checkHolder(held: CaseAtHand, caller: string, now: number): Decision<true> {
  if (held.state === "CLOSED") {
    return decide(true, [
      problem("CASE_CLOSED", "caseId", "Phiếu này đã gọi xong; nhận cuộc gọi tiếp theo."),
    ]);
  }
  const holds = held.holder === caller && held.heldUntil !== null && held.heldUntil > now;
  const problems = holds ? [] : [notHeld];
  return decide(true as const, problems);
}

const notHeld: Problem = problem(
  "CASE_NOT_HELD",
  "caseId",
  "Phiếu này không còn được giữ cho Ông/Bà (mỗi lần nhận giữ 30 phút); nhận lại cuộc gọi rồi ghi kết quả.",
);

/**
 * What a logged call does to its case under the plan's rule. An unanswered call goes back into the
 * queue, at least two hours later in another part of the day, until the plan's number of calls is
 * reached; a call-back waits for its time; every other outcome closes the case with the consequence
 * of the plan. Refuses, all at once: answers that are missing, that belong to no answered call or
 * that contradict the outcome, a time to call back that is missing, past or too far, and nobody
 * reached by a call in which the respondent rang.
 */
export function judgeCall(
  held: Pick<CaseAtHand, "attempts">,
  call: LoggedCall,
  rule: Pick<CallbackRule, "attempts" | "statements" | "consequences">,
  now: number,
): Decision<CaseChange> {
  const problems = [
    ...directionProblems(call),
    ...statementProblems(call, rule.statements.length),
    ...callBackProblems(call, now),
  ];
  return decide(changeOf(held.attempts + 1, call, rule, now), problems);
}

function changeOf(
  attempts: number,
  { outcome, callBackAt }: LoggedCall,
  rule: Pick<CallbackRule, "attempts" | "consequences">,
  now: number,
): CaseChange {
  const open = { state: "OPEN", attempts, outcome: null, consequence: null } as const;
  if (outcome === "CALL_BACK") return { ...open, nextCallAt: callBackAt };
  if (outcome === "UNREACHABLE" && attempts < rule.attempts) return { ...open, nextCallAt: nextTryAt(now) };
  return { state: "CLOSED", attempts, nextCallAt: null, outcome, consequence: consequenceOf(rule, outcome) };
}

function directionProblems({ direction, outcome }: LoggedCall): Problem[] {
  if (direction === "OUTGOING" || outcome !== "UNREACHABLE") return [];
  return [
    problem(
      "OUTCOME_OF_OUTGOING_CALL",
      "outcome",
      "Người trả lời đã gọi lại nên kết quả không thể là “Không liên lạc được”; chọn kết quả khác, hoặc trả lại phiếu nếu chưa hỏi được.",
    ),
  ];
}

function statementProblems({ outcome, statements }: LoggedCall, asked: number): Problem[] {
  if (!isAnswered(outcome)) {
    if (statements === null) return [];
    return [
      problem(
        "STATEMENTS_CONTRADICT",
        "statements",
        "Đã có câu trả lời của người nghe thì kết quả phải là xác nhận đủ, một phần hoặc không xác nhận; chọn lại kết quả.",
      ),
    ];
  }
  if (statements?.length !== asked) {
    return [problem("STATEMENTS_MISSING", "statements", `Ghi đủ câu trả lời cho ${asked} nội dung.`)];
  }
  if (outcomeFits(outcome, statements)) return [];
  return [
    problem(
      "OUTCOME_CONTRADICTS",
      "outcome",
      "Kết quả trái với câu trả lời: “Xác nhận đủ” khi và chỉ khi mọi nội dung đều là “Có”; chọn lại kết quả.",
    ),
  ];
}

function callBackProblems({ outcome, callBackAt }: LoggedCall, now: number): Problem[] {
  const path = "callBackAt";
  if (outcome !== "CALL_BACK") {
    if (callBackAt === null) return [];
    return [problem("CALL_BACK_CONTRADICTS", path, "Chỉ ghi giờ gọi lại khi kết quả là “Hẹn gọi lại”.")];
  }
  if (callBackAt === null) return [problem("CALL_BACK_MISSING", path, "Chọn ngày giờ gọi lại.")];
  if (callBackAt <= now) return [problem("CALL_BACK_PAST", path, "Giờ gọi lại đã qua; chọn giờ khác.")];
  if (callBackAt - now <= LONGEST_CALL_BACK_MS) return [];
  return [problem("CALL_BACK_TOO_LATE", path, "Giờ gọi lại quá 60 ngày tới; chọn ngày gần hơn.")];
}
