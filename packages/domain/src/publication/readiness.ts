import { problem, type Problem } from "../kernel/index.ts";
import { PLAN_PUBLISHED, STAGE_LABELS, type PlanState, type Stage, type StageState } from "../plan/index.ts";

/** The newest run of a plan, as far as its publication asks. */
export interface PublishableRun {
  readonly id: string;
  readonly number: number;
  /** Computed before the ballots or the callbacks were closed. */
  readonly provisional: boolean;
  readonly inputDigest: string;
  /** A stage that it rests on was opened again after it. */
  readonly superseded: boolean;
}

/** What must be known of a year before it can be published. */
export interface PublicationFacts {
  readonly planState: PlanState;
  /** Stages without an entry have not been opened. */
  readonly stages: ReadonlyMap<Stage, StageState>;
  readonly latestRun: PublishableRun | null;
  /** Digest of the ballots as they are now, made as a run makes its own. */
  readonly ballotsDigest: string;
}

/** Figures rest on these stages; the indices are published after all of them. */
const CLOSED_BEFORE: readonly Stage[] = ["BALLOTS", "CALLBACK"];

/**
 * All that keeps a year from being published, whatever its Decision says, each with a path: the
 * stages that are still to be closed (`stages.CALLBACK`), and what ails the newest run (`runId`):
 * there is none, it is provisional, a stage was opened again or the ballots have changed since.
 */
export function findPublicationBlockers(facts: PublicationFacts): readonly Problem[] {
  if (facts.planState === "PUBLISHED") return [PLAN_PUBLISHED];
  if (facts.planState === "DRAFT") {
    return [problem("PLAN_NOT_ISSUED", "planId", "Kế hoạch chưa ban hành; ban hành kế hoạch trước.")];
  }
  return [...stageBlockers(facts), ...runBlockers(facts)];
}

function stageBlockers({ stages }: PublicationFacts): readonly Problem[] {
  return CLOSED_BEFORE.filter((stage) => stages.get(stage) !== "CLOSED").map((stage) =>
    problem(
      "STAGE_NOT_CLOSED",
      `stages.${stage}`,
      `Giai đoạn “${STAGE_LABELS[stage]}” chưa chốt; chốt giai đoạn này trước.`,
    ),
  );
}

function runBlockers({ latestRun, ballotsDigest }: PublicationFacts): readonly Problem[] {
  if (!latestRun) {
    return [problem("NO_RUN", "runId", "Chưa tính chỉ số lần nào; mở “Kết quả” và bấm “Tính chỉ số”.")];
  }
  const problems: Problem[] = [];
  if (latestRun.provisional) {
    problems.push(
      problem(
        "RUN_PROVISIONAL",
        "runId",
        `Lần tính ${latestRun.number} là tạm tính; sau khi chốt nhập phiếu và phúc tra, tính lại một lần.`,
      ),
    );
  }
  if (latestRun.superseded) {
    problems.push(
      problem(
        "RUN_SUPERSEDED",
        "runId",
        `Có giai đoạn được mở lại sau lần tính ${latestRun.number}; chốt lại rồi tính lại chỉ số.`,
      ),
    );
  }
  if (latestRun.inputDigest !== ballotsDigest) {
    problems.push(
      problem(
        "RUN_OUTDATED",
        "runId",
        `Phiếu đã thay đổi sau lần tính ${latestRun.number}; tính lại chỉ số trước khi công bố.`,
      ),
    );
  }
  return problems;
}
