import {
  accept,
  cleanText,
  decide,
  findTextProblems,
  problem,
  refuse,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import { STAGE_LABELS } from "./labels.vi.ts";
import type { PlanState } from "./plan.ts";
import { PLAN_PUBLISHED } from "./published.ts";
import { isReopenable, REOPENABLE_STAGES } from "./stage-moves.ts";
import type { Stage, StageState } from "./stage.ts";

export const REOPENING_STATES = ["REQUESTED", "CONFIRMED", "WITHDRAWN"] as const;
/** Asked for by one person; confirmed by another, or taken back. */
export type ReopeningState = (typeof REOPENING_STATES)[number];

export const REOPENING_STATE_LABELS: Record<ReopeningState, string> = {
  REQUESTED: "Chờ người thứ hai",
  CONFIRMED: "Đã mở lại",
  WITHDRAWN: "Đã rút",
};

export interface ReopeningRecord {
  readonly state: ReopeningState;
  readonly requestedBy: string;
  readonly requestedAccountId: string;
  /** Who confirmed it or took it back. */
  readonly settledBy: string | null;
}

/** What must be known of a year before one of its stages is opened again. */
export interface ReopeningFacts {
  readonly planState: PlanState;
  /** Stages without an entry have not been opened. */
  readonly stages: ReadonlyMap<Stage, StageState>;
  /** What stands in the way by the word of a later module. */
  readonly others: readonly Problem[];
}

export const LONGEST_REOPENING_REASON = 500;

/** Whose frozen artefacts rest on which: each on all before it. Scoring is closed by a recorded Decision. */
const CHAIN: readonly Stage[] = [...REOPENABLE_STAGES, "SCORE"];

/**
 * All that keeps a stage from being opened again, each with its place. The year is issued and not
 * published, the stage is one that can be opened again and is closed, and no later stage is closed:
 * of several the last is named, since it must be opened again first (`stages.CALLBACK`, or
 * `stages.PUBLISH` where a recorded Decision must be withdrawn).
 */
export function findReopeningBlockers(stage: Stage, facts: ReopeningFacts): readonly Problem[] {
  const { planState, stages, others } = facts;
  if (planState === "PUBLISHED") return [PLAN_PUBLISHED];
  if (!isReopenable(stage)) return [notReopenable(stage)];
  if (stages.get(stage) !== "CLOSED") {
    return [
      problem(
        "STAGE_NOT_CLOSED",
        "stage",
        `“${STAGE_LABELS[stage]}” chưa chốt nên không cần mở lại; tải lại trang để xem.`,
      ),
    ];
  }
  const later = CHAIN.slice(CHAIN.indexOf(stage) + 1).findLast((name) => stages.get(name) === "CLOSED");
  return [...(later === undefined ? [] : [laterClosed(later)]), ...others];
}

function notReopenable(stage: Stage): Problem {
  const label = STAGE_LABELS[stage];
  const words: Partial<Record<Stage, string>> = {
    PREPARE: "Kế hoạch đã ban hành giữ nguyên như đã ban hành, không mở lại được.",
    FRAME: `“${label}” được mở lại cùng với “${STAGE_LABELS.SAMPLE}”; mở lại giai đoạn đó.`,
    SCORE: "Muốn tính lại thì rút ghi nhận quyết định ở mục “Công bố”.",
  };
  return problem("STAGE_NOT_REOPENABLE", "stage", words[stage] ?? `“${label}” không mở lại được.`);
}

function laterClosed(later: Stage): Problem {
  if (later === "SCORE") {
    const message =
      "Đã ghi nhận quyết định công bố dựa trên số liệu này; rút ghi nhận ở mục “Công bố” trước.";
    return problem("LATER_STAGE_CLOSED", "stages.PUBLISH", message);
  }
  const label = STAGE_LABELS[later];
  return problem(
    "LATER_STAGE_CLOSED",
    `stages.${later}`,
    `“${label}” đã chốt dựa trên giai đoạn này; mở lại “${label}” trước.`,
  );
}

/**
 * Asks for a closed stage to be opened again; answers the reason as it is kept (1 to 500 characters).
 * Refuses a second request while one waits, and with everything that stands in the way at once.
 */
export function requestReopening(
  stage: Stage,
  reason: string,
  facts: ReopeningFacts,
  waiting: Pick<ReopeningRecord, "requestedBy"> | null,
): Decision<string> {
  const kept = cleanText(reason);
  const problems = [...findReopeningBlockers(stage, facts)];
  if (waiting !== null) {
    const message = `${waiting.requestedBy} đã đề nghị mở lại giai đoạn này; tải lại trang để xem.`;
    problems.push(problem("REOPENING_WAITS", "stage", message));
  }
  if (kept === "") {
    problems.push(problem("REASON_EMPTY", "reason", "Ghi lý do mở lại; người xác nhận đọc lý do này."));
  }
  return decide(kept, [...problems, ...findTextProblems("reason", "Lý do", kept, LONGEST_REOPENING_REASON)]);
}

/** Opens the stage again by the word of a second person, as the year is now. */
export function confirmReopening(
  reopening: ReopeningRecord,
  stage: Stage,
  accountId: string,
  facts: ReopeningFacts,
): Decision<ReopeningState> {
  const waiting = requireWaiting(reopening);
  if (!waiting.ok) return waiting;
  const same = problem(
    "SAME_PERSON",
    "",
    "Người xác nhận phải khác người đề nghị; nhờ trưởng phòng hoặc lãnh đạo Sở mở trang này và xác nhận.",
  );
  return decide("CONFIRMED" as const, [
    ...(accountId === reopening.requestedAccountId ? [same] : []),
    ...findReopeningBlockers(stage, facts),
  ]);
}

/** Only a request that waits can be confirmed or taken back; whoever comes second is told who was first. */
export function requireWaiting({ state, settledBy }: ReopeningRecord): Decision<void> {
  if (state === "REQUESTED") return accept(undefined);
  const done = state === "CONFIRMED" ? "xác nhận mở lại" : "rút đề nghị này";
  return refuse(
    problem("REOPENING_SETTLED", "", `${settledBy ?? "Người khác"} vừa ${done}; tải lại trang để xem.`),
  );
}
