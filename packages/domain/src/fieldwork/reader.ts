import { CsvTableReader, LineRegister, type CsvProblem, type CsvRow, type Day } from "../kernel/index.ts";
import type { OpenPeriod } from "../plan/index.ts";
import { isBlankRow, readCorrection, readOutcome, type Outcome } from "./cells.ts";
import type { IssueRow } from "./correction.ts";
import type { BallotIssue } from "./issue.ts";
import { judgeReserves, type TakenRow } from "./judge-reserves.ts";
import { findSerialFault, type SerialSeries } from "./plan-serial.ts";
import * as problems from "./problems.ts";
import type { FieldUnit } from "./reserve.ts";
import { judgeStatement, type Statement } from "./verdict.ts";
import { FIELDWORK_COLUMNS, type FieldworkColumn } from "./words.ts";

type Row = CsvRow<FieldworkColumn>;

/** A unit of the closed sample with what is known of its ballot so far. */
export interface KnownUnit extends FieldUnit {
  readonly id: string;
  readonly issue: BallotIssue | null;
}

/** A row with a serial that is recorded for another unit. */
interface Claim {
  readonly row: Row;
  readonly serial: string;
  readonly owner: KnownUnit;
}

export interface FieldworkReading {
  readonly series: SerialSeries;
  /** The codes of the plan's agencies. */
  readonly agencies: readonly string[];
  readonly units: readonly KnownUnit[];
  /** When the plan means to do the fieldwork. */
  readonly window: OpenPeriod;
  /** The calendar day in Việt Nam. */
  readonly today: Day;
  readonly onIssue: (row: IssueRow) => void;
  readonly onProblem: (problem: CsvProblem) => void;
  readonly onWarning: (message: string) => void;
}

/** How many rows of the file say what. */
export interface FieldworkCounts {
  readonly added: number;
  readonly changed: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly blank: number;
}

/**
 * Reads a fieldwork file in chunks cut anywhere and hands on every row that issues a ballot, moves
 * one on or corrects what is recorded of one: its unit is in the sample, its serial one of the plan's
 * that no other unit has after this file, its outcome whole. A row that repeats what is recorded is
 * taken and changes nothing, so a file may be filled in day by day and sent again; one that contradicts
 * it is refused unless its column `correction`, which the file may lack, says why. A row without
 * outcome says nothing, with a reason to correct that no ballot was issued. At the end the reserve
 * units are judged: issued in their order, and each for a unit that failed. Every problem is reported
 * with its line and column, days to come among them; a day outside the window is only a warning.
 */
export class FieldworkReader {
  readonly #reading: FieldworkReading;
  readonly #agencies: ReadonlySet<string>;
  readonly #table: CsvTableReader<FieldworkColumn>;
  readonly #units: ReadonlyMap<string, KnownUnit>;
  readonly #unitOfSerial: ReadonlyMap<string, KnownUnit>;
  readonly #serialLines = new LineRegister();
  readonly #unitLines = new LineRegister();
  /** The rows that go on, by the id of their unit. */
  readonly #taken = new Map<string, TakenRow>();
  readonly #claims: Claim[] = [];
  #rows = 0;
  #problems = 0;
  #outsideWindow = 0;
  #counts = { added: 0, changed: 0, corrected: 0, unchanged: 0, blank: 0 };

  constructor(reading: FieldworkReading) {
    this.#reading = reading;
    this.#agencies = new Set(reading.agencies);
    this.#units = new Map(reading.units.map((unit) => [keyOf(unit.agencyCode, unit.unit), unit]));
    this.#unitOfSerial = new Map(
      reading.units.flatMap((unit) => (unit.issue ? [[unit.issue.serial, unit]] : [])),
    );
    this.#table = new CsvTableReader({
      kind: "FIELDWORK",
      columns: FIELDWORK_COLUMNS,
      mayBeMissing: ["correction"],
      mayBeEmpty: ["disposition", "reason", "issued_on", "settled_on", "correction"],
      onRow: (row) => this.#take(row),
      onProblem: (problem) => this.#report(problem),
      onWarning: reading.onWarning,
    });
  }

  push(chunk: Uint8Array): void {
    this.#table.push(chunk);
  }

  end(): void {
    this.#table.end();
    this.#judgeClaims();
    judgeReserves(this.#reading.units, this.#taken);
    const { blank } = this.#counts;
    if (this.#rows === blank && this.#problems === 0) {
      this.#report({ ...problems.NO_ROWS, line: 1, column: "-" });
    }
    const { from, to } = this.#reading.window;
    if (this.#outsideWindow > 0 && from !== null && to !== null) {
      this.#reading.onWarning(problems.outsideWindow(this.#outsideWindow, from, to));
    }
  }

  get counts(): FieldworkCounts {
    return this.#counts;
  }

  #report(problem: CsvProblem): void {
    this.#problems += 1;
    this.#reading.onProblem(problem);
  }

  #take(row: Row): void {
    this.#rows += 1;
    if (this.#rows > problems.MAX_FIELDWORK_ROWS) {
      if (this.#rows === problems.MAX_FIELDWORK_ROWS + 1) {
        this.#report({ ...problems.TOO_MANY_ROWS, line: row.line, column: "-" });
      }
      return;
    }
    const before = this.#problems;
    const unit = this.#readUnit(row);
    const serial = this.#readSerial(row, unit);
    const correction = readCorrection(row);
    const blank = isBlankRow(row);
    const outcome = blank ? null : readOutcome(row, this.#reading.today);
    if (this.#problems > before || unit === null || serial === null || (outcome === null && !blank)) return;
    this.#judge(row, unit, { serial, outcome, correction });
  }

  #readUnit({ cells, line, report }: Row): KnownUnit | null {
    const { agency, unit: code } = cells;
    if (agency === null) return null;
    if (!this.#agencies.has(agency)) {
      report("agency", problems.UNKNOWN_AGENCY);
      return null;
    }
    if (code === null) return null;
    const first = this.#unitLines.lineBefore(keyOf(agency, code), line);
    if (first !== null) report("unit", problems.repeatedUnit(first));
    const unit = this.#units.get(keyOf(agency, code)) ?? null;
    if (unit === null) report("unit", problems.UNKNOWN_UNIT);
    return unit;
  }

  #readSerial(row: Row, unit: KnownUnit | null): string | null {
    const { cells, line, report } = row;
    const { serial } = cells;
    if (serial === null) return null;
    const fault = findSerialFault(serial, this.#reading.series);
    if (fault !== null) {
      report("serial", fault);
      return null;
    }
    const first = this.#serialLines.lineBefore(serial, line);
    if (first !== null) report("serial", problems.repeatedSerial(first));
    if (unit === null) return serial;
    const owner = this.#unitOfSerial.get(serial);
    if (owner !== undefined && owner !== unit) this.#claims.push({ row, serial, owner });
    if (unit.issue !== null && unit.issue.serial !== serial && !meansToCorrect(row)) {
      report("serial", problems.unitHasOtherSerial(unit.issue.serial));
    }
    return serial;
  }

  #judge(row: Row, unit: KnownUnit, statement: Statement): void {
    const verdict = judgeStatement(unit.issue, statement);
    if (verdict.kind === "refused") return row.report(verdict.column, verdict.problem);
    this.#counts[verdict.kind] += 1;
    if (verdict.kind === "blank" || verdict.kind === "unchanged") return;
    const { serial, outcome } = statement;
    if (outcome !== null && this.#isOutsideWindow(outcome)) this.#outsideWindow += 1;
    const issue = outcome && { serial, agencyCode: unit.agencyCode, unit: unit.unit, ...outcome };
    this.#taken.set(unit.id, { ...row, issue });
    const correction = verdict.kind === "corrected" ? verdict.correction : null;
    this.#reading.onIssue({ line: row.line, unitId: unit.id, issue, correction });
  }

  #isOutsideWindow({ issuedOn, settledOn }: Outcome): boolean {
    const { from, to } = this.#reading.window;
    if (from === null || to === null) return false;
    return issuedOn < from || (settledOn ?? issuedOn) > to;
  }

  /** A serial goes to another unit only where this file takes it from the one that has it. */
  #judgeClaims(): void {
    for (const { row, serial, owner } of this.#claims) {
      const taken = this.#taken.get(owner.id);
      if (taken === undefined || taken.issue?.serial === serial) {
        row.report("serial", problems.serialOfOtherUnit(owner));
      }
    }
  }
}

function keyOf(agencyCode: string, unit: string): string {
  return `${agencyCode}|${unit}`;
}

/** Whether the row has something to put in the place of what is recorded. */
function meansToCorrect(row: Row): boolean {
  return row.cells.correction !== "" && !isBlankRow(row);
}
