import { accept, decide, problem, refuse, type Decision, type Problem } from "../kernel/index.ts";
import { cleanDecision, findDecisionProblems, type DecisionDays } from "./decision.ts";
import { findPublicationBlockers, type PublicationFacts } from "./readiness.ts";
import type { PublicationDecision, ReleaseRecord, ReleaseState } from "./release.ts";

const OTHER_RUN = problem(
  "RUN_NOT_LATEST",
  "runId",
  "Đã có lần tính mới hơn lần tính này; tải lại trang để xem và ghi nhận theo lần tính mới nhất.",
);

/**
 * Writes the signed Decision down for the newest run of a year that is ready. Answers the
 * particulars as they are stored. Refuses with every blocker of the year and everything wrong with
 * the Decision at once.
 */
export function recordRelease(
  input: PublicationDecision & { readonly runId: string },
  facts: PublicationFacts,
  days: DecisionDays,
): Decision<PublicationDecision> {
  const decision = cleanDecision(input);
  return decide(decision, [
    ...findPublicationBlockers(facts),
    ...runProblems(input.runId, facts),
    ...findDecisionProblems(decision, days),
  ]);
}

/** Mends what was written down, as long as nobody has confirmed it. */
export function updateRelease(
  release: Pick<ReleaseRecord, "state">,
  input: PublicationDecision,
  days: DecisionDays,
): Decision<PublicationDecision> {
  const open = requireRecorded(release);
  if (!open.ok) return open;
  const decision = cleanDecision(input);
  return decide(decision, findDecisionProblems(decision, days));
}

/** Only what nobody has confirmed yet may be changed or taken back. */
export function requireRecorded(release: Pick<ReleaseRecord, "state">): Decision<void> {
  if (release.state === "RECORDED") return accept(undefined);
  return refuse(
    problem(
      "RELEASE_PUBLISHED",
      "",
      "Kết quả này vừa được xác nhận và đã công bố; tải lại trang để xem địa chỉ công bố.",
    ),
  );
}

/** Who confirms, and what they have read. */
export interface Confirmation {
  readonly accountId: string;
  /** Digest of the document that they read. */
  readonly readDigest: string;
  /** Digest of the document that would be published now. */
  readonly digest: string;
}

const DOCUMENT_CHANGED = problem(
  "DOCUMENT_CHANGED",
  "",
  "Số liệu sẽ công bố đã khác bản xem trước của bạn; đóng hộp này, mở lại “Xem trước trang sẽ công bố”, đọc lại rồi xác nhận.",
);

/**
 * Publishes what another person has written down: four eyes. Refuses the one who wrote it down last,
 * a year that has changed since in any way that keeps it from being published, and a document that
 * is not the one that the confirming person read.
 */
export function confirmRelease(
  release: ReleaseRecord,
  confirmation: Confirmation,
  facts: PublicationFacts,
  days: DecisionDays,
): Decision<ReleaseState> {
  const open = requireRecorded(release);
  if (!open.ok) return open;
  const problems: Problem[] = [];
  if (confirmation.accountId === release.recordedByAccountId) {
    problems.push(
      problem(
        "SAME_PERSON",
        "",
        "Người xác nhận phải khác người ghi nhận; đề nghị một đồng nghiệp hoặc lãnh đạo mở trang này và xác nhận.",
      ),
    );
  }
  return decide("PUBLISHED" as const, [
    ...problems,
    ...findPublicationBlockers(facts),
    ...runProblems(release.runId, facts),
    ...findDecisionProblems(release, days),
    ...(confirmation.readDigest === confirmation.digest ? [] : [DOCUMENT_CHANGED]),
  ]);
}

function runProblems(runId: string, { latestRun }: PublicationFacts): readonly Problem[] {
  return latestRun && latestRun.id !== runId ? [OTHER_RUN] : [];
}
