import { CsvTableReader } from "../kernel/index.ts";
import type { CsvProblem, CsvRow, CellProblem } from "../kernel/index.ts";
import type { CallbackBallot } from "./draw.ts";

const COLUMNS = ["serial", "agency", "enumerator"] as const;
type ListColumn = (typeof COLUMNS)[number];

export interface CallbackListReading {
  readonly onBallot: (ballot: CallbackBallot) => void;
  readonly onProblem: (problem: CsvProblem) => void;
  readonly onWarning: (message: string) => void;
}

/**
 * Reads the list of ballots that callbacks are drawn from, `serial,agency,enumerator`, in chunks cut
 * anywhere, and hands on every row that is sound: no cell is empty, the serial did not come before.
 * Every problem is reported with line and column.
 */
export class CallbackListReader {
  readonly #reading: CallbackListReading;
  readonly #table: CsvTableReader<ListColumn>;
  readonly #lines = new Map<string, number>();

  constructor(reading: CallbackListReading) {
    this.#reading = reading;
    const { onProblem, onWarning } = reading;
    const onRow = (row: CsvRow<ListColumn>) => this.#take(row);
    this.#table = new CsvTableReader({ columns: COLUMNS, onRow, onProblem, onWarning });
  }

  push(chunk: Uint8Array): void {
    this.#table.push(chunk);
  }

  end(): void {
    this.#table.end();
  }

  #take({ line, cells, report }: CsvRow<ListColumn>): void {
    const { serial, agency, enumerator } = cells;
    if (serial === null) return;
    const first = this.#lines.get(serial);
    if (first !== undefined) return report("serial", repeatedSerial(first));
    this.#lines.set(serial, line);
    if (agency !== null && enumerator !== null) this.#reading.onBallot({ serial, agency, enumerator });
  }
}

function repeatedSerial(line: number): CellProblem {
  return {
    code: "REPEATED_SERIAL",
    message: `Số phiếu này đã có ở dòng ${line}; mỗi phiếu chỉ ghi một lần.`,
  };
}
