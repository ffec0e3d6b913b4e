import {
  cleanText,
  decide,
  findTextProblems,
  problem,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import { PLAN_PUBLISHED, type PlanState, type StageState } from "../plan/index.ts";

export interface DrawFacts {
  readonly planState: PlanState;
  /** Of entering ballots. */
  readonly ballots: StageState;
  /** The plan's cases were drawn before. */
  readonly drawn: boolean;
  /** Valid ballots to draw from. */
  readonly validBallots: number;
}

export const LONGEST_SEED = 200;

/**
 * Whether the callbacks of a plan may be drawn now with this seed; answers the seed as it is used
 * and kept. Ballots must be closed, so that the list is the one that anybody can draw from again.
 */
export function checkCallbackDraw(seed: string, facts: DrawFacts): Decision<string> {
  const used = cleanText(seed);
  return decide(used, [...findDrawBlockers(facts), ...seedProblems(used)]);
}

/** All that keeps the callbacks from being drawn, whatever the seed. */
export function findDrawBlockers(facts: DrawFacts): readonly Problem[] {
  const { planState, ballots, drawn, validBallots } = facts;
  if (planState === "DRAFT") {
    return [problem("PLAN_NOT_ISSUED", "planId", "Kế hoạch chưa ban hành; ban hành kế hoạch trước.")];
  }
  if (planState === "PUBLISHED") {
    return [PLAN_PUBLISHED];
  }
  if (drawn) {
    return [
      problem("ALREADY_DRAWN", "planId", "Kế hoạch này đã rút thăm phúc tra; mỗi kế hoạch rút một lần."),
    ];
  }
  if (ballots !== "CLOSED") {
    return [
      problem("BALLOTS_NOT_CLOSED", "stages.BALLOTS", "Nhập phiếu chưa chốt; chốt nhập phiếu rồi rút thăm."),
    ];
  }
  if (validBallots > 0) return [];
  return [problem("NO_VALID_BALLOTS", "ballots", "Chưa có phiếu hợp lệ nào để rút thăm.")];
}

function seedProblems(seed: string): readonly Problem[] {
  if (seed === "") {
    return [
      problem(
        "SEED_EMPTY",
        "seed",
        "Nhập số hoặc câu dùng để rút thăm, ví dụ các mặt xúc xắc vừa gieo trước mặt mọi người.",
      ),
    ];
  }
  return findTextProblems("seed", "Số hoặc câu rút thăm", seed, LONGEST_SEED);
}
