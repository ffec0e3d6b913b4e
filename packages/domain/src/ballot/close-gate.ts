import { formatCount, problem, type Problem } from "../kernel/index.ts";
import {
  agencyNameOf,
  PLAN_PUBLISHED,
  type AgencyNames,
  type PlanState,
  type StageState,
} from "../plan/index.ts";

/** How many ballots of a kind are named one by one; the others are counted. */
export const MOST_NAMED = 20;

export interface FoundBallot {
  readonly serial: string;
  readonly agencyCode: string;
}

/** Ballots that do not agree with what was collected: how many, and the first of them by serial. */
export interface FoundBallots {
  readonly count: number;
  readonly named: readonly FoundBallot[];
}

export interface CloseBallotsFacts {
  readonly planState: PlanState;
  readonly fieldwork: StageState;
  /** Of entering ballots. */
  readonly ballots: StageState;
  /** Collected and not entered; the agency is the one they were collected for. */
  readonly missing: FoundBallots;
  /** Entered as valid and never collected. */
  readonly uncollected: FoundBallots;
  /** Entered as valid for another agency than the one they were collected for, which is the one named. */
  readonly otherAgency: FoundBallots;
}

/**
 * All that keeps entering ballots from being closed, each with its path; an empty list opens the
 * gate. Fieldwork is closed, every ballot that was collected is entered, valid or void, and every
 * valid one was collected, for the same agency. A void one counts nowhere and stands in no way, so
 * setting it aside is how a ballot that was entered by mistake is got rid of.
 */
export function findBallotBlockers(facts: CloseBallotsFacts, names: AgencyNames): readonly Problem[] {
  const moved = movedProblem(facts);
  if (moved !== null) return [moved];
  const nameOf = ({ agencyCode }: FoundBallot) => agencyNameOf(agencyCode, names);
  return [
    ...stageProblems(facts),
    ...foundProblems("BALLOT_MISSING", "missing", facts.missing, {
      one: (ballot) => `Phiếu ${ballot.serial} (${nameOf(ballot)}) đã thu về mà chưa nhập; nhập phiếu này.`,
      more: (count) => `Còn ${count} phiếu khác đã thu về mà chưa nhập.`,
    }),
    ...foundProblems("BALLOT_UNCOLLECTED", "uncollected", facts.uncollected, {
      one: (ballot) =>
        `Phiếu ${ballot.serial} (${nameOf(ballot)}) đã nhập mà không ghi thu về; đối chiếu với đơn vị điều tra, phiếu nhập nhầm thì ghi không hợp lệ.`,
      more: (count) => `Còn ${count} phiếu khác đã nhập mà không ghi thu về.`,
    }),
    ...foundProblems("BALLOT_OTHER_AGENCY", "otherAgency", facts.otherAgency, {
      one: (ballot) =>
        `Phiếu ${ballot.serial} thu về cho ${nameOf(ballot)} mà nhập cho cơ quan khác; đối chiếu với phiếu giấy, phiếu nhập nhầm thì ghi không hợp lệ.`,
      more: (count) => `Còn ${count} phiếu khác nhập cho cơ quan khác với khi thu về.`,
    }),
  ];
}

/** What is past: then nothing else is judged. */
function movedProblem({ planState, ballots }: CloseBallotsFacts): Problem | null {
  if (planState === "DRAFT") {
    return problem("PLAN_NOT_ISSUED", "planId", "Kế hoạch chưa ban hành; ban hành kế hoạch trước.");
  }
  if (planState === "PUBLISHED") return PLAN_PUBLISHED;
  if (ballots !== "CLOSED") return null;
  return problem("STAGE_CLOSED", "stages.BALLOTS", "Nhập phiếu đã chốt rồi; tải lại trang để xem.");
}

function stageProblems({ fieldwork, ballots }: CloseBallotsFacts): readonly Problem[] {
  const problems: Problem[] = [];
  if (fieldwork !== "CLOSED") {
    problems.push(
      problem(
        "FIELDWORK_NOT_CLOSED",
        "stages.FIELDWORK",
        "Phát, thu phiếu chưa chốt; chốt phát, thu phiếu trước.",
      ),
    );
  }
  if (ballots === "NOT_OPENED") {
    problems.push(problem("NO_BALLOTS", "stages.BALLOTS", "Chưa nhập phiếu nào; nạp tệp phiếu trước."));
  }
  return problems;
}

function foundProblems(
  code: string,
  path: string,
  { count, named }: FoundBallots,
  words: { readonly one: (ballot: FoundBallot) => string; readonly more: (count: string) => string },
): readonly Problem[] {
  const problems = named.map((ballot) => problem(code, `${path}.${ballot.serial}`, words.one(ballot)));
  const rest = count - named.length;
  return rest > 0 ? [...problems, problem(code, path, words.more(formatCount(rest)))] : problems;
}
