import { formatCount, problem, type Problem } from "../kernel/index.ts";
import { PLAN_PUBLISHED, type PlanState, type StageState } from "../plan/index.ts";

export interface CloseFacts {
  readonly planState: PlanState;
  readonly callback: StageState;
  /** Agencies with cases still open, by their names. */
  readonly open: readonly {
    readonly agencyCode: string;
    readonly agencyName: string;
    readonly cases: number;
  }[];
  /** Serials of closed cases whose ballot does not stand as the consequence says. */
  readonly unapplied: readonly string[];
}

/**
 * All that keeps the callback verification from being closed, each with its place: every case drawn
 * is closed, and every consequence stands in the ballots.
 */
export function findCloseBlockers({ planState, callback, open, unapplied }: CloseFacts): readonly Problem[] {
  if (planState === "PUBLISHED") {
    return [PLAN_PUBLISHED];
  }
  if (callback === "NOT_OPENED") {
    return [
      problem("CALLBACK_NOT_OPENED", "stages.CALLBACK", "Chưa rút thăm phúc tra; rút thăm và gọi trước."),
    ];
  }
  if (callback === "CLOSED") {
    return [problem("CALLBACK_CLOSED", "stages.CALLBACK", "Phúc tra đã chốt, không thay đổi nữa.")];
  }
  return [
    ...open.map(({ agencyCode, agencyName, cases }) =>
      problem(
        "CASES_OPEN",
        `agencies.${agencyCode}`,
        `${agencyName}: còn ${formatCount(cases)} phiếu chưa gọi xong.`,
      ),
    ),
    ...unapplied.map((serial) =>
      problem(
        "CONSEQUENCE_UNAPPLIED",
        `cases.${serial}`,
        `Phiếu ${serial}: kết quả phúc tra chưa được áp dụng vào phiếu; báo quản trị hệ thống.`,
      ),
    ),
  ];
}
