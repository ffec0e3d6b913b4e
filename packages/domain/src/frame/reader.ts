import { CsvTableReader, findCodeFault, MAX_CODE_LENGTH } from "../kernel/index.ts";
import type { CsvProblem, CsvRow } from "../kernel/index.ts";
import { MAX_STRATUM_LENGTH, type FrameUnit } from "./frame.ts";
import * as problems from "./problems.ts";

const COLUMNS = ["agency", "unit", "stratum"] as const;
type FrameColumn = (typeof COLUMNS)[number];

/** They part the texts that are digested and drawn by. */
const FORBIDDEN = /[|\r\n]/;

const LONGEST: Readonly<Record<FrameColumn, number>> = {
  agency: MAX_CODE_LENGTH,
  unit: MAX_CODE_LENGTH,
  stratum: MAX_STRATUM_LENGTH,
};

export interface FrameReading {
  /** The codes of the plan's agencies; null when they could not be read: then they are not checked. */
  readonly agencies: readonly string[] | null;
  readonly onUnit: (unit: FrameUnit) => void;
  readonly onProblem: (problem: CsvProblem) => void;
  readonly onWarning: (message: string) => void;
}

/**
 * Reads a sampling frame, `agency,unit,stratum`, in chunks cut anywhere, and hands on every row
 * that is sound: its agency is in the plan, agency and unit did not come before, no cell holds `|`,
 * CR or LF, each is a code that the sample takes. A stratum may be empty, its column may not be missing. Texts are taken byte for byte,
 * without NFC: what looks alike may be two units. Every problem is reported with line and column.
 */
export class FrameReader {
  readonly #reading: FrameReading;
  readonly #agencies: ReadonlySet<string> | null;
  readonly #table: CsvTableReader<FrameColumn>;
  /** The lines of the units of each agency. */
  readonly #lines = new Map<string, Map<string, number>>();

  constructor(reading: FrameReading) {
    this.#reading = reading;
    this.#agencies = reading.agencies && new Set(reading.agencies);
    const { onProblem, onWarning } = reading;
    const onRow = (row: CsvRow<FrameColumn>) => this.#take(row);
    this.#table = new CsvTableReader({
      columns: COLUMNS,
      mayBeEmpty: ["stratum"],
      onRow,
      onProblem,
      onWarning,
    });
  }

  push(chunk: Uint8Array): void {
    this.#table.push(chunk);
  }

  end(): void {
    this.#table.end();
  }

  #take(row: CsvRow<FrameColumn>): void {
    const agency = this.#judge(row, "agency");
    const unit = this.#judge(row, "unit");
    const stratum = this.#judge(row, "stratum");
    const known = agency === null || this.#agencies === null || this.#agencies.has(agency);
    if (!known) row.report("agency", problems.UNKNOWN_AGENCY);
    if (agency === null || unit === null) return;
    const first = this.#lineBefore(agency, unit, row.line);
    if (first !== null) return row.report("unit", problems.repeatedUnit(first));
    if (stratum !== null && known) this.#reading.onUnit({ agency, unit, stratum });
  }

  #judge({ cells, report }: CsvRow<FrameColumn>, column: FrameColumn): string | null {
    const text = cells[column];
    if (text === null) return null;
    const fault = FORBIDDEN.test(text) ? problems.FORBIDDEN_CHARACTER : findCodeFault(text, LONGEST[column]);
    if (fault === null) return text;
    report(column, fault);
    return null;
  }

  /** The line on which the unit came before; null when it is new. */
  #lineBefore(agency: string, unit: string, line: number): number | null {
    const lines = this.#lines.get(agency) ?? new Map<string, number>();
    this.#lines.set(agency, lines);
    const first = lines.get(unit) ?? null;
    if (first === null) lines.set(unit, line);
    return first;
  }
}
