import {
  cleanText,
  decide,
  findTextProblems,
  problem,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import { PLAN_PUBLISHED, type PlanState, type StageState } from "../plan/index.ts";
import type { BallotValidity } from "./ballot.ts";
import type { VoidReason } from "./void-reason.ts";

export interface VoidRequest {
  readonly reason: VoidReason;
  /** Needed where the reason is OTHER. */
  readonly note: string;
}

export interface VoidFacts {
  readonly planState: PlanState;
  /** Of entering ballots. */
  readonly ballots: StageState;
  readonly validity: BallotValidity;
  readonly ballotAgencyCode: string;
  /** The agency that the actor's organisation is; null when it is none. */
  readonly actorAgencyCode: string | null;
}

/** Why a ballot is set aside, as it is kept. */
export interface VoidMark {
  readonly reason: VoidReason;
  readonly note: string | null;
}

export const LONGEST_VOID_NOTE = 500;

/**
 * Whether a person may set a ballot aside, and with which words: entering ballots is not closed,
 * the ballot is still valid and not about the person's own agency, the reason is one that people
 * give, and it is explained where it is another one. All that stands in the way is named at once.
 */
export function voidBallot(request: VoidRequest, facts: VoidFacts): Decision<VoidMark> {
  const note = cleanText(request.note);
  const mark = { reason: request.reason, note: note === "" ? null : note };
  return decide(mark, [...standingProblems(facts), ...wordProblems(mark)]);
}

function standingProblems(facts: VoidFacts): readonly Problem[] {
  const { planState, ballots, validity, ballotAgencyCode, actorAgencyCode } = facts;
  if (planState === "PUBLISHED") return [PLAN_PUBLISHED];
  const problems: Problem[] = [];
  if (ballots === "CLOSED") {
    problems.push(
      problem("STAGE_CLOSED", "stage", "Nhập phiếu đã chốt nên phiếu giữ nguyên; tải lại trang để xem."),
    );
  }
  if (validity === "VOID") {
    problems.push(
      problem("BALLOT_ALREADY_VOID", "ballotId", "Phiếu này đã ghi không hợp lệ; tải lại trang để xem."),
    );
  }
  if (ballotAgencyCode === actorAgencyCode) {
    problems.push(
      problem(
        "OWN_AGENCY",
        "ballotId",
        "Phiếu này đánh giá chính cơ quan của bạn; người của cơ quan khác phải ghi.",
      ),
    );
  }
  return problems;
}

function wordProblems({ reason, note }: VoidMark): readonly Problem[] {
  if (reason === "CALLBACK") {
    return [
      problem("REASON_RESERVED", "reason", "Lý do này chỉ do phúc tra ghi; chọn lý do khác trong danh sách."),
    ];
  }
  if (note === null) {
    return reason === "OTHER" ? [problem("NOTE_EMPTY", "note", "Ghi rõ lý do khác là gì.")] : [];
  }
  return findTextProblems("note", "Ghi chú", note, LONGEST_VOID_NOTE);
}

/** Whether a callback may make ballots of the plan void now: only while the verification runs. */
export function checkVoidByCallback(planState: PlanState, callback: StageState): Decision<true> {
  if (planState === "PUBLISHED") return decide(true, [PLAN_PUBLISHED]);
  const closed = problem(
    "CALLBACK_NOT_OPEN",
    "stage",
    "Phúc tra không ở giai đoạn đang thực hiện nên phiếu giữ nguyên.",
  );
  return decide(true, callback === "OPEN" ? [] : [closed]);
}
