import { accept, problem, refuse, type Decision } from "../kernel/index.ts";
import type { StageState } from "../plan/index.ts";

/** Whether the cases of a plan are called now: they are drawn and the verification is not closed. */
export function checkCalling(callback: StageState): Decision<true> {
  if (callback === "OPEN") return accept(true);
  if (callback === "CLOSED") {
    return refuse(
      problem("CALLBACK_CLOSED", "planId", "Phúc tra của kế hoạch này đã chốt; không còn cuộc gọi nào."),
    );
  }
  return refuse(
    problem(
      "CALLBACK_NOT_OPENED",
      "planId",
      "Chưa rút thăm phiếu phúc tra; chờ Sở Nội vụ rút thăm rồi nhận cuộc gọi.",
    ),
  );
}
