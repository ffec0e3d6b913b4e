import { DISPOSITION_LABELS, type BallotIssue, type IssueRow } from "@sipas/domain/fieldwork";
import { formatCount } from "@sipas/domain/kernel";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";

/** How many ballots a file moved from what was recorded to what is; nothing of whom they are about. */
export function correctionDetails(rows: readonly IssueRow[]): readonly AuditDetail[] {
  const moves = rows.flatMap(({ correction, issue }) =>
    correction === null ? [] : [moveOf(correction.before, issue)],
  );
  return [...Map.groupBy(moves, (move) => move)].map(([label, same]) => ({
    label,
    value: formatCount(same.length),
  }));
}

function moveOf(before: BallotIssue, after: BallotIssue | null): string {
  const was = DISPOSITION_LABELS[before.disposition];
  if (after === null) return `Đính chính: ${was} → Chưa phát`;
  const move = `Đính chính: ${was} → ${DISPOSITION_LABELS[after.disposition]}`;
  return after.serial === before.serial ? move : `${move}, đổi số phiếu`;
}
