import { accept, problem, refuse, type Decision } from "../kernel/index.ts";
import { PLAN_PUBLISHED, type PlanState } from "../plan/index.ts";

/**
 * Whether a plan can be scored: it is issued, nobody has recorded the Decision that publishes its
 * newest run (`isRecorded`), and it has at least one valid ballot.
 */
export function checkScoreRun(state: PlanState, validBallots: number, isRecorded: boolean): Decision<true> {
  if (state === "PUBLISHED") return refuse(PLAN_PUBLISHED);
  if (state === "DRAFT") {
    return refuse(
      problem(
        "PLAN_NOT_ISSUED",
        "planId",
        "Kế hoạch chưa ban hành nên chưa tính được chỉ số; ban hành trước.",
      ),
    );
  }
  if (isRecorded) {
    return refuse(
      problem(
        "RELEASE_RECORDED",
        "planId",
        "Đã ghi nhận quyết định công bố theo lần tính mới nhất; muốn tính lại thì rút ghi nhận ở mục “Công bố” trước.",
      ),
    );
  }
  if (validBallots === 0) {
    return refuse(
      problem("NO_VALID_BALLOTS", "planId", "Kế hoạch chưa có phiếu hợp lệ nào; nhập phiếu rồi tính lại."),
    );
  }
  return accept(true);
}
