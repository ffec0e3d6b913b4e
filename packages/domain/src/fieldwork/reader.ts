import { CsvTableReader, LineRegister, type CsvProblem, type CsvRow } from "../kernel/index.ts";
import type { OpenPeriod } from "../plan/index.ts";
import { isBlankRow, readOutcome, type Outcome } from "./cells.ts";
import type { BallotIssue } from "./issue.ts";
import { findSerialFault, type SerialSeries } from "./plan-serial.ts";
import * as problems from "./problems.ts";
import { countNeedlessReserves, findReservesOutOfOrder, type FieldUnit } from "./reserve.ts";
import { FIELDWORK_COLUMNS, type FieldworkColumn } from "./words.ts";

type Row = CsvRow<FieldworkColumn>;

/** A unit of the closed sample with what is known of its ballot so far. */
export interface KnownUnit extends FieldUnit {
  readonly id: string;
  readonly issue: BallotIssue | null;
}

/** A ballot that the file issues, or moves on. */
export interface IssueRow {
  readonly unitId: string;
  readonly issue: BallotIssue;
}

export interface FieldworkReading {
  readonly series: SerialSeries;
  /** The codes of the plan's agencies. */
  readonly agencies: readonly string[];
  readonly units: readonly KnownUnit[];
  /** When the plan means to do the fieldwork. */
  readonly window: OpenPeriod;
  readonly onIssue: (row: IssueRow) => void;
  readonly onProblem: (problem: CsvProblem) => void;
  readonly onWarning: (message: string) => void;
}

/** How many rows of the file say what. */
export interface FieldworkCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly blank: number;
}

/**
 * Reads a fieldwork file in chunks cut anywhere and hands on every row that issues a ballot or moves
 * one on: its unit is in the sample, its serial one of the plan's that no other unit has, its
 * outcome whole. A ballot that is settled stays as it is; a row that repeats it is taken and changes
 * nothing, so a file may be filled in day by day and sent again. A row without outcome says nothing.
 * At the end the reserve units are judged: issued in their order, and each for a unit that failed.
 * Every problem is reported with its line and column; a day outside the window is only a warning.
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
  readonly #taken = new Map<string, Row & { readonly issue: BallotIssue }>();
  #rows = 0;
  #problems = 0;
  #outsideWindow = 0;
  #counts = { added: 0, changed: 0, unchanged: 0, blank: 0 };

  constructor(reading: FieldworkReading) {
    this.#reading = reading;
    this.#agencies = new Set(reading.agencies);
    this.#units = new Map(reading.units.map((unit) => [keyOf(unit.agencyCode, unit.unit), unit]));
    this.#unitOfSerial = new Map(
      reading.units.flatMap((unit) => (unit.issue ? [[unit.issue.serial, unit]] : [])),
    );
    this.#table = new CsvTableReader({
      columns: FIELDWORK_COLUMNS,
      mayBeEmpty: ["disposition", "reason", "issued_on", "settled_on"],
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
    this.#judgeReserves();
    const { added, changed, unchanged } = this.#counts;
    if (added + changed + unchanged === 0 && this.#problems === 0) {
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
    if (isBlankRow(row)) {
      this.#counts.blank += 1;
      return;
    }
    const outcome = readOutcome(row);
    if (this.#problems > before || unit === null || serial === null || outcome === null) return;
    this.#judge(row, unit, serial, outcome);
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

  #readSerial({ cells, line, report }: Row, unit: KnownUnit | null): string | null {
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
    if (owner !== undefined && owner !== unit) report("serial", problems.SERIAL_OF_OTHER_UNIT);
    else if (unit.issue !== null && unit.issue.serial !== serial) {
      report("serial", problems.UNIT_HAS_OTHER_SERIAL);
    }
    return serial;
  }

  #judge(row: Row, unit: KnownUnit, serial: string, outcome: Outcome): void {
    const stored = unit.issue;
    if (stored !== null && isSame(stored, outcome)) {
      this.#counts.unchanged += 1;
      return;
    }
    if (stored !== null && stored.disposition !== "ISSUED") {
      row.report("disposition", problems.ALREADY_SETTLED);
      return;
    }
    this.#counts[stored === null ? "added" : "changed"] += 1;
    if (this.#isOutsideWindow(outcome)) this.#outsideWindow += 1;
    const issue = { serial, agencyCode: unit.agencyCode, unit: unit.unit, ...outcome };
    this.#taken.set(unit.id, { ...row, issue });
    this.#reading.onIssue({ unitId: unit.id, issue });
  }

  #isOutsideWindow({ issuedOn, settledOn }: Outcome): boolean {
    const { from, to } = this.#reading.window;
    if (from === null || to === null) return false;
    return issuedOn < from || (settledOn ?? issuedOn) > to;
  }

  /** What the reserve is after this file; only units that the file itself issues are to blame. */
  #judgeReserves(): void {
    const after = this.#reading.units.map((unit) => {
      const disposition = this.#taken.get(unit.id)?.issue.disposition ?? unit.disposition;
      return { ...unit, disposition };
    });
    for (const { id } of findReservesOutOfOrder(after)) {
      this.#taken.get(id)?.report("unit", problems.RESERVE_OUT_OF_ORDER);
    }
    const needless = new Map(countNeedlessReserves(after));
    for (const unit of after.toReversed()) {
      const left = needless.get(unit.agencyCode) ?? 0;
      if (left === 0 || unit.list !== "RESERVE" || !this.#taken.has(unit.id)) continue;
      needless.set(unit.agencyCode, left - 1);
      this.#taken.get(unit.id)!.report("unit", problems.RESERVE_NEEDLESS);
    }
  }
}

function keyOf(agencyCode: string, unit: string): string {
  return `${agencyCode}|${unit}`;
}

function isSame(stored: BallotIssue, outcome: Outcome): boolean {
  return (
    stored.disposition === outcome.disposition &&
    stored.reason === outcome.reason &&
    stored.issuedOn === outcome.issuedOn &&
    stored.settledOn === outcome.settledOn
  );
}
