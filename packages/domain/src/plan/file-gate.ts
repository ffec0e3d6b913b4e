import { accept, problem, refuse, type Decision } from "../kernel/index.ts";
import { STAGE_LABELS } from "./labels.vi.ts";
import type { PlanState } from "./plan.ts";
import { requireUnpublished } from "./published.ts";
import type { Stage, StageState } from "./stage.ts";

/** The import that took the same bytes into the plan before. */
export interface EarlierFile {
  readonly fileName: string;
  /** In Vietnamese: the minute it went in. */
  readonly at: string;
  readonly by: string;
}

export interface FileFacts {
  readonly planState: PlanState;
  /** The stage that the file brings something to. */
  readonly stage: Stage;
  readonly stageState: StageState;
  readonly earlier: EarlierFile | null;
}

/**
 * Whether a plan takes a file now: it is issued and not published, the file's stage is not closed,
 * and it did not take the same bytes before; then it says who did so and when.
 */
export function checkFile(facts: FileFacts): Decision<void> {
  const stage = requireStageNotClosed(facts);
  if (!stage.ok) return stage;
  if (facts.earlier === null) return accept(undefined);
  const { fileName, at, by } = facts.earlier;
  return refuse(
    problem(
      "FILE_ALREADY_IMPORTED",
      "file",
      `Nội dung tệp này đã được ${by} nạp lúc ${at} (tệp “${fileName}”); không nạp lại. Chọn tệp khác.`,
    ),
  );
}

/** Whether what a stage holds may still change: its plan is issued and not published, it is not closed. */
export function requireStageNotClosed({
  planState,
  stage,
  stageState,
}: Pick<FileFacts, "planState" | "stage" | "stageState">): Decision<void> {
  if (planState === "DRAFT") {
    return refuse(
      problem(
        "PLAN_NOT_ISSUED",
        "planId",
        "Kế hoạch chưa ban hành nên chưa thực hiện được; ban hành kế hoạch trước.",
      ),
    );
  }
  if (planState === "PUBLISHED") return requireUnpublished({ state: planState });
  if (stageState !== "CLOSED") return accept(undefined);
  return refuse(
    problem("STAGE_CLOSED", "stage", `“${STAGE_LABELS[stage]}” đã chốt nên không nạp, không xóa được nữa.`),
  );
}
