import type { CellProblem, CsvRow, Day } from "../kernel/index.ts";
import { readFieldDay } from "./field-day.ts";
import type { BallotIssue, CorrectionReason, Disposition, FailureReason } from "./issue.ts";
import * as problems from "./problems.ts";
import { CORRECTION_WORDS, DISPOSITION_WORDS, REASON_WORDS, type FieldworkColumn } from "./words.ts";

type Row = CsvRow<FieldworkColumn>;
/** What a row says of its ballot, beside whose it is. */
export type Outcome = Pick<BallotIssue, "disposition" | "reason" | "issuedOn" | "settledOn">;

const OUTCOME_COLUMNS = ["disposition", "reason", "issued_on", "settled_on"] as const;
const DISPOSITION_OF_WORD = keyOfWord(DISPOSITION_WORDS);
const REASON_OF_WORD = keyOfWord(REASON_WORDS);
const CORRECTION_OF_WORD = keyOfWord(CORRECTION_WORDS);

/** Whether the row says nothing yet: its ballot was prepared and not issued. */
export function isBlankRow({ cells }: Row): boolean {
  return OUTCOME_COLUMNS.every((column) => cells[column] === "");
}

/**
 * The row's outcome, whole, consistent and of days that have come; null when something was reported or
 * a cell is unreadable. `today` is the calendar day in Việt Nam.
 */
export function readOutcome(row: Row, today: Day): Outcome | null {
  const disposition = readDisposition(row);
  const reason = readReason(row, disposition);
  const issuedOn = readDay(row, "issued_on", today, problems.ISSUED_ON_MISSING);
  const settledOn = readSettledOn(row, disposition, today);
  if (disposition === null || reason === FAULTY || issuedOn === null || settledOn === FAULTY) return null;
  if (settledOn !== null && settledOn < issuedOn) {
    row.report("settled_on", problems.SETTLED_BEFORE_ISSUED);
    return null;
  }
  return { disposition, reason, issuedOn, settledOn };
}

/** Why the row replaces what is recorded; null where it does not mean to, or the cell was reported. */
export function readCorrection({ cells, report }: Row): CorrectionReason | null {
  if (cells.correction === null || cells.correction === "") return null;
  const reason = CORRECTION_OF_WORD.get(cells.correction) ?? null;
  if (reason === null) report("correction", problems.UNKNOWN_CORRECTION);
  return reason;
}

/** Beside null, which is a value here. */
const FAULTY: unique symbol = Symbol("faulty");

function readDisposition({ cells, report }: Row): Disposition | null {
  if (cells.disposition === null) return null;
  const disposition = DISPOSITION_OF_WORD.get(cells.disposition) ?? null;
  if (disposition === null) {
    const empty = cells.disposition === "";
    report("disposition", empty ? problems.DISPOSITION_MISSING : problems.UNKNOWN_DISPOSITION);
  }
  return disposition;
}

function readReason(
  { cells, report }: Row,
  disposition: Disposition | null,
): FailureReason | null | typeof FAULTY {
  if (cells.reason === null) return FAULTY;
  const refuse = (problem: CellProblem): typeof FAULTY => {
    report("reason", problem);
    return FAULTY;
  };
  if (cells.reason === "") return disposition === "FAILED" ? refuse(problems.REASON_MISSING) : null;
  const reason = REASON_OF_WORD.get(cells.reason);
  if (reason === undefined) return refuse(problems.UNKNOWN_REASON);
  if (disposition !== null && disposition !== "FAILED") return refuse(problems.REASON_NEEDLESS);
  return reason;
}

function readSettledOn(row: Row, disposition: Disposition | null, today: Day): Day | null | typeof FAULTY {
  const { cells, report } = row;
  if (disposition === "ISSUED") {
    if (cells.settled_on === "") return null;
    report("settled_on", problems.SETTLED_ON_NEEDLESS);
    return FAULTY;
  }
  if (disposition === null && cells.settled_on === "") return FAULTY;
  return readDay(row, "settled_on", today, problems.SETTLED_ON_MISSING) ?? FAULTY;
}

function readDay(
  { cells, report }: Row,
  column: "issued_on" | "settled_on",
  today: Day,
  missing: CellProblem,
): Day | null {
  const text = cells[column];
  if (text === null) return null;
  const day = readFieldDay(text);
  if (day === null) report(column, text === "" ? missing : problems.DAY_FORMAT);
  if (day === null || day <= today) return day;
  report(column, problems.DAY_IN_FUTURE);
  return null;
}

function keyOfWord<Key extends string>(words: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  return new Map(Object.entries<string>(words).map(([key, word]) => [word, key as Key]));
}
