import type { BallotIssue, CorrectionReason } from "./issue.ts";

/** What was recorded of a unit's ballot, and why something else stands in its place. */
export interface Correction {
  readonly reason: CorrectionReason;
  readonly before: BallotIssue;
}

/** What a row of a file makes of a unit's ballot. */
export interface IssueRow {
  readonly line: number;
  readonly unitId: string;
  /** Null where the unit has no ballot any more: a correction says that none was issued. */
  readonly issue: BallotIssue | null;
  /** Null where nothing that was recorded is replaced. */
  readonly correction: Correction | null;
}

/**
 * The serial that the row takes from its unit, or of which it says that it did not come back after
 * all; null when it does neither. A ballot entered under that serial would hang in the air.
 */
export function releasedSerial({ issue, correction }: IssueRow): string | null {
  if (correction === null) return null;
  const { serial, disposition } = correction.before;
  const kept = issue !== null && issue.serial === serial;
  const stillThere = disposition !== "COLLECTED" || issue?.disposition === "COLLECTED";
  return kept && stillThere ? null : serial;
}
