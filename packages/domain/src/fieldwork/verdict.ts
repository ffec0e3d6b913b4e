import type { CellProblem } from "../kernel/index.ts";
import type { Outcome } from "./cells.ts";
import type { Correction } from "./correction.ts";
import type { BallotIssue, CorrectionReason } from "./issue.ts";
import * as problems from "./problems.ts";
import type { FieldworkColumn } from "./words.ts";

/** What a row says of a unit's ballot. */
export interface Statement {
  readonly serial: string;
  /** Null where the row says that no ballot was issued, or nothing yet. */
  readonly outcome: Outcome | null;
  /** Why it replaces what is recorded; null where it does not mean to. */
  readonly correction: CorrectionReason | null;
}

/** What a row does to what is recorded, or in which cell it may not. */
export type Verdict =
  | { readonly kind: "blank" | "unchanged" | "added" | "changed" }
  | { readonly kind: "corrected"; readonly correction: Correction }
  | { readonly kind: "refused"; readonly column: FieldworkColumn; readonly problem: CellProblem };

/**
 * What a row does beside what is recorded of its unit's ballot. One that repeats it changes nothing;
 * one that settles a held ballot moves it on. Whatever else differs contradicts the record and is
 * refused, unless the row gives a reason to correct it. A row without outcome says nothing, but with
 * such a reason it says that no ballot was issued.
 */
export function judgeStatement(
  recorded: BallotIssue | null,
  { serial, outcome, correction: reason }: Statement,
): Verdict {
  if (recorded === null) {
    if (outcome === null) return { kind: "blank" };
    return reason === null
      ? { kind: "added" }
      : { kind: "refused", column: "correction", problem: problems.NOTHING_TO_CORRECT };
  }
  if (outcome !== null && recorded.serial === serial) {
    if (isSame(recorded, outcome)) return { kind: "unchanged" };
    if (movesOn(recorded, outcome)) return { kind: "changed" };
  }
  if (reason !== null) return { kind: "corrected", correction: { reason, before: recorded } };
  return outcome === null
    ? { kind: "blank" }
    : { kind: "refused", column: "disposition", problem: problems.recordedOtherwise(recorded) };
}

function isSame(recorded: BallotIssue, outcome: Outcome): boolean {
  return (
    recorded.disposition === outcome.disposition &&
    recorded.reason === outcome.reason &&
    recorded.issuedOn === outcome.issuedOn &&
    recorded.settledOn === outcome.settledOn
  );
}

/** From the enumerator's hands to wherever it ended; the day it was issued stays. */
function movesOn(recorded: BallotIssue, outcome: Outcome): boolean {
  return recorded.disposition === "ISSUED" && recorded.issuedOn === outcome.issuedOn;
}
