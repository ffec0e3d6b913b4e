import { CsvScanner } from "./csv.ts";
import type { CsvFault, CsvRecord, CsvSink } from "./csv.ts";
import { findHeaderFault, type UploadedKind } from "./csv-header.ts";
import * as problems from "./csv-problems.ts";
import type { CellProblem, CsvProblem } from "./csv-problems.ts";
import { decodeUtf8 } from "./csv-utf8.ts";

/** A row of which every cell was read, alone or with problems that were reported. */
export interface CsvRow<Column extends string> {
  /** The physical line on which the row starts; the header's is 1. */
  readonly line: number;
  /** Null where the cell or its column has a problem, which was reported. */
  readonly cells: Readonly<Record<Column, string | null>>;
  /** Reports what else is wrong with a cell. */
  readonly report: (column: Column, problem: CellProblem) => void;
}

export interface CsvTableReading<Column extends string> {
  /** Which of the uploaded files it is; left out for a file that is not uploaded. */
  readonly kind?: UploadedKind;
  /** The columns of the file, by exact name and in any order. */
  readonly columns: readonly Column[];
  /** Those of them that the file may lack; their cells are then empty. */
  readonly mayBeMissing?: readonly Column[];
  /** Those of them whose cells may be empty. */
  readonly mayBeEmpty?: readonly Column[];
  readonly onRow: (row: CsvRow<Column>) => void;
  readonly onProblem: (problem: CsvProblem) => void;
  readonly onWarning: (message: string) => void;
}

/**
 * Reads a CSV file of few columns as it arrives, in chunks cut anywhere. Every problem is reported
 * with its line and column: what the scanner finds, a column that is missing or comes twice, a cell
 * left empty. Other columns are ignored with a warning. Rows go on also when they have problems, so
 * that all of their cells can be judged. Of another file, or one without a header, only that is reported.
 */
export class CsvTableReader<Column extends string> implements CsvSink {
  readonly #reading: CsvTableReading<Column>;
  /** The columns that the file may not lack. */
  readonly #needed: readonly Column[];
  readonly #scanner = new CsvScanner(this);
  #names: readonly string[] = [];
  /** Where the columns are; null before the header and in another file. */
  #places: ReadonlyMap<Column, number> | null = null;
  #foreign = false;

  constructor(reading: CsvTableReading<Column>) {
    this.#reading = reading;
    this.#needed = reading.columns.filter((column) => !reading.mayBeMissing?.includes(column));
  }

  push(chunk: Uint8Array): void {
    this.#scanner.push(chunk);
  }

  end(): void {
    this.#scanner.end();
  }

  header(names: readonly string[], line: number): void {
    this.#names = names;
    const { columns, kind, onProblem, onWarning } = this.#reading;
    const fault = findHeaderFault(names, this.#needed, kind ?? null);
    this.#foreign = fault !== null;
    if (fault !== null) return onProblem({ ...fault, line, column: "-" });
    const isKnown = (name: string) => columns.some((column) => column === name);
    const missing = this.#needed.filter((column) => !names.includes(column));
    const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
    for (const column of missing) onProblem({ ...problems.MISSING_COLUMN, line, column });
    for (const column of twice) onProblem({ ...problems.DUPLICATE_COLUMN, line, column });
    for (const name of names) if (!isKnown(name)) onWarning(problems.ignoredColumn(name));
    this.#places = new Map(columns.map((column) => [column, names.indexOf(column)]));
  }

  fault(fault: CsvFault): void {
    if (this.#foreign) return;
    const column = fault.cell === null ? "-" : this.#names[fault.cell] || `#${fault.cell + 1}`;
    const problem = problems.csvFinding(fault, this.#needed);
    this.#reading.onProblem({ ...problem, line: fault.line, column });
  }

  record(record: CsvRecord): void {
    if (this.#places === null) return;
    const { line } = record;
    const report = (column: Column, problem: CellProblem) =>
      this.#reading.onProblem({ ...problem, line, column });
    const cells = {} as Record<Column, string | null>;
    for (const [column, place] of this.#places) cells[column] = this.#readCell(record, column, place, report);
    this.#reading.onRow({ line, cells, report });
  }

  #readCell(
    { bytes, starts, ends, faulty }: CsvRecord,
    column: Column,
    place: number,
    report: CsvRow<Column>["report"],
  ): string | null {
    if (place < 0) return this.#needed.includes(column) ? null : "";
    if (faulty?.has(place)) return null;
    const text = decodeUtf8(bytes, starts[place], ends[place]);
    if (text !== "" || this.#reading.mayBeEmpty?.includes(column)) return text;
    report(column, problems.EMPTY_CELL);
    return null;
  }
}
