import { accept, problem, refuse, type Decision } from "../kernel/index.ts";
import type { PlanState } from "../plan/index.ts";

/** The import that took the same bytes into the plan before. */
export interface EarlierImport {
  readonly fileName: string;
  /** In Vietnamese: the minute it went in. */
  readonly at: string;
  readonly by: string;
}

/** Whether a plan takes a file of ballots now: it is issued and did not take the same bytes before. */
export function checkImport(state: PlanState, earlier: EarlierImport | null): Decision<true> {
  if (state === "DRAFT") {
    return refuse(
      problem(
        "PLAN_NOT_ISSUED",
        "planId",
        "Kế hoạch chưa ban hành nên chưa nhận phiếu; ban hành kế hoạch trước.",
      ),
    );
  }
  if (state === "PUBLISHED") {
    return refuse(
      problem("PLAN_PUBLISHED", "planId", "Kết quả của kế hoạch này đã công bố, không nhận thêm phiếu."),
    );
  }
  if (earlier) {
    const { fileName, at, by } = earlier;
    return refuse(
      problem(
        "FILE_ALREADY_IMPORTED",
        "file",
        `Nội dung tệp này đã được ${by} nhập lúc ${at} (tệp “${fileName}”); không nhập lại. Chọn tệp khác.`,
      ),
    );
  }
  return accept(true);
}
