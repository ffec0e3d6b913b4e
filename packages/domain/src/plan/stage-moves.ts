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

/** The stages that two persons may open again once they are closed. */
export const REOPENABLE_STAGES = ["SAMPLE", "FIELDWORK", "BALLOTS", "CALLBACK"] as const;
export type ReopenableStage = (typeof REOPENABLE_STAGES)[number];

export interface StageReturn {
  /** Closed together, so opened again together. */
  readonly reopens: readonly Stage[];
  /** What the closing had opened is not opened any more; nothing has been done in it. */
  readonly unopens: readonly Stage[];
}

/** The one way back: what goes from CLOSED to OPEN, and from OPEN to NOT_OPENED, when a stage is opened again. */
export const RETURNS: Record<ReopenableStage, StageReturn> = {
  SAMPLE: { reopens: ["FRAME", "SAMPLE"], unopens: ["FIELDWORK"] },
  FIELDWORK: { reopens: ["FIELDWORK"], unopens: [] },
  BALLOTS: { reopens: ["BALLOTS"], unopens: [] },
  CALLBACK: { reopens: ["CALLBACK"], unopens: ["SCORE"] },
};

export function isReopenable(stage: Stage): stage is ReopenableStage {
  return (REOPENABLE_STAGES as readonly Stage[]).includes(stage);
}
