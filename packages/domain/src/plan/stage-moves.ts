import { accept, problem, refuse, type Decision } from "../kernel/index.ts";
import { STAGE_LABELS } from "./labels.vi.ts";
import type { Stage, StageState } from "./stage.ts";

/** What may follow what; everything else is refused. */
const TRANSITIONS: Record<StageState, readonly StageState[]> = {
  NOT_OPENED: ["OPEN"],
  OPEN: ["CLOSED"],
  CLOSED: [],
};

/** Moves a stage on, or refuses naming the stage and the state it is in. */
export function moveStage(stage: Stage, from: StageState, to: StageState): Decision<StageState> {
  if (TRANSITIONS[from].includes(to)) return accept(to);
  const label = STAGE_LABELS[stage];
  if (from === "CLOSED") {
    return refuse(problem("STAGE_CLOSED", "stage", `Giai đoạn “${label}” đã chốt, không thay đổi được nữa.`));
  }
  if (from === "OPEN") {
    return refuse(
      problem("STAGE_OPEN", "stage", `Giai đoạn “${label}” đang thực hiện; chốt giai đoạn trước.`),
    );
  }
  return refuse(problem("STAGE_NOT_OPENED", "stage", `Giai đoạn “${label}” chưa mở; mở giai đoạn trước.`));
}
