import { CsvTableReader, LineRegister } from "../kernel/index.ts";
import type { CsvProblem, CsvRow } from "../kernel/index.ts";
import {
  readCode,
  readKey,
  readList,
  readOrder,
  readText,
  SAMPLE_COLUMNS,
  type SampleColumn,
} from "./cells.ts";
import { readPhone } from "./phone.ts";
import * as problems from "./problems.ts";
import type { Contact, SampleUnit } from "./units.ts";

type Row = CsvRow<SampleColumn>;

/** What no other row of the agency may have; null where the cell has a problem. */
interface RowKeys {
  readonly unit: string | null;
  readonly list: string | null;
  readonly stratum: string | null;
  readonly position: number | null;
}

/** A unit as its row has it. */
export interface SampleRow extends SampleUnit {
  readonly line: number;
  readonly contact: Contact;
}

export interface SampleReading {
  /** The codes of the plan's agencies. */
  readonly agencies: readonly string[];
  /** The plan runs on invented data, so its telephone numbers are invented too. */
  readonly synthetic: boolean;
  readonly onUnit: (row: SampleRow) => void;
  readonly onProblem: (problem: CsvProblem) => void;
  readonly onWarning: (message: string) => void;
}

/**
 * Reads a sample file in chunks cut anywhere and hands on every row that is sound: its agency is in
 * the plan, the unit comes once in its agency, the order once in the list and stratum of its agency,
 * enumerator, area, name and telephone number are there. Stratum and address may be empty. Unit and
 * stratum are taken byte for byte, since a draw goes by them; names and places in NFC with single
 * spaces. What sheets carry may not look like a formula; a name stays the text it is. Every problem is
 * reported with its line and column, and no message repeats a cell.
 */
export class SampleReader {
  readonly #reading: SampleReading;
  readonly #agencies: ReadonlySet<string>;
  readonly #table: CsvTableReader<SampleColumn>;
  /** The lines of the units, and of the orders, by agency and what follows it. */
  readonly #unitLines = new LineRegister();
  readonly #orderLines = new LineRegister();
  #rows = 0;
  #problems = 0;

  constructor(reading: SampleReading) {
    this.#reading = reading;
    this.#agencies = new Set(reading.agencies);
    this.#table = new CsvTableReader({
      kind: "SAMPLE",
      columns: SAMPLE_COLUMNS,
      mayBeEmpty: ["stratum", "address"],
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
    if (this.#rows === 0 && this.#problems === 0) {
      this.#report({ ...problems.NO_UNITS, line: 1, column: "-" });
    }
  }

  #report(problem: CsvProblem): void {
    this.#problems += 1;
    this.#reading.onProblem(problem);
  }

  #take(row: Row): void {
    this.#rows += 1;
    if (this.#rows > problems.MAX_SAMPLE_ROWS) {
      if (this.#rows === problems.MAX_SAMPLE_ROWS + 1) {
        this.#report({ ...problems.TOO_MANY_ROWS, line: row.line, column: "-" });
      }
      return;
    }
    const before = this.#problems;
    const agencyCode = this.#readAgency(row);
    const unit = readKey(row, "unit");
    const list = readList(row);
    const position = readOrder(row);
    const stratum = readKey(row, "stratum");
    const enumerator = readCode(row, "enumerator");
    const area = readCode(row, "area");
    const contact = this.#readContact(row);
    if (agencyCode === null) return;
    this.#checkRepeats(row, agencyCode, { unit, list, stratum, position });
    if (this.#problems > before) return;
    if (unit === null || list === null || position === null || stratum === null) return;
    if (enumerator === null || area === null || contact === null) return;
    this.#reading.onUnit({
      line: row.line,
      agencyCode,
      unit,
      list,
      position,
      stratum,
      area,
      enumerator,
      contact,
    });
  }

  #readAgency({ cells, report }: Row): string | null {
    if (cells.agency === null || this.#agencies.has(cells.agency)) return cells.agency;
    report("agency", problems.UNKNOWN_AGENCY);
    return null;
  }

  #checkRepeats({ line, report }: Row, agency: string, { unit, list, stratum, position }: RowKeys): void {
    if (unit !== null) {
      const first = this.#unitLines.lineBefore(`${agency}|${unit}`, line);
      if (first !== null) report("unit", problems.repeatedUnit(first));
    }
    if (list === null || stratum === null || position === null) return;
    const first = this.#orderLines.lineBefore(`${agency}|${list}|${stratum}|${position}`, line);
    if (first !== null) report("order", problems.repeatedOrder(first));
  }

  #readContact(row: Row): Contact | null {
    const fullName = readText(row, "name");
    const address = readText(row, "address");
    const phone = this.#readPhone(row);
    return fullName === null || address === null || phone === null
      ? null
      : { fullName, phone, address: address === "" ? null : address };
  }

  #readPhone({ cells, report }: Row): string | null {
    if (cells.phone === null) return null;
    const reading = readPhone(cells.phone, this.#reading.synthetic);
    if ("phone" in reading) return reading.phone;
    report("phone", problems.PHONE_PROBLEMS[reading.fault]);
    return null;
  }
}
