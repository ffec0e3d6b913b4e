import { findDelimiter, hasByteOrderMark } from "./csv-bytes.ts";
import { FILE_HEAD_BYTES, foreignFileKind, type ForeignFileKind } from "./csv-file-kind.ts";
import { CsvRecordReader } from "./csv-record.ts";
import { decodeUtf8, isUtf8 } from "./csv-utf8.ts";

export type { ForeignFileKind };

/** A record is held in memory until it ends; a longer one is refused, so that memory stays bounded. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;
const SLICE_BYTES = 64 * 1024;

/** What may be wrong with a file as CSV, with what a message needs to say it. */
export type CsvFinding =
  | { readonly code: PlainFaultCode }
  | { readonly code: "FOREIGN_FILE"; readonly kind: ForeignFileKind }
  /** `cells` are in the record, `width` in the header. */
  | { readonly code: "RAGGED_ROW"; readonly cells: number; readonly width: number };

type PlainFaultCode = "EMPTY_FILE" | "INVALID_UTF8" | "STRAY_QUOTE" | "UNCLOSED_QUOTE" | "RECORD_TOO_LONG";

/** What is wrong with the file as CSV; `cell` counts from 0 and is null for a whole record or file. */
export type CsvFault = CsvFinding & { readonly line: number; readonly cell: number | null };

/**
 * A record, readable only while the sink's `record` runs: cell i is `bytes` from `starts[i]` up to
 * `ends[i]`, without its quotes and outer spaces.
 */
export interface CsvRecord {
  /** The physical line on which the record starts; the first of the file is 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Cells with a fault, which cannot be read; null when there are none. */
  readonly faulty: ReadonlySet<number> | null;
}

export interface CsvSink {
  header(names: readonly string[], line: number): void;
  record(record: CsvRecord): void;
  fault(fault: CsvFault): void;
}

/**
 * Reads RFC 4180 as it arrives, in chunks cut anywhere: UTF-8 with or without BOM, the delimiter
 * taken from the header, LF, CRLF or CR, quoted cells with line breaks. Blank lines are skipped;
 * cells lose their outer ASCII spaces and are otherwise left byte for byte. Spaces around a quoted
 * cell are allowed, any other quote out of place is a fault. A ragged record is a fault and is not
 * handed on; the fault's cell is the first that is missing, or the last of the header when there
 * are too many. That cells are not UTF-8 is a fault of the file, which has to be saved anew: it is given
 * once, with the first such line. Nothing is read behind a quote that stays open, nor of a file of
 * another kind.
 */
export class CsvScanner {
  readonly #sink: CsvSink;
  readonly #record = new CsvRecordReader();
  #bytes = new Uint8Array(2 * SLICE_BYTES);
  #from = 0;
  #to = 0;
  /** An unfinished record is read again from its start, but only once it has doubled: linear in all. */
  #retryAt = 0;
  #line = 1;
  #headSeen = false;
  #delimiter: number | null = null;
  #width: number | null = null;
  #encodingFaulted = false;
  #stopped = false;

  constructor(sink: CsvSink) {
    this.#sink = sink;
  }

  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length && !this.#stopped; at += SLICE_BYTES) {
      this.#append(chunk.subarray(at, at + SLICE_BYTES));
      this.#drain(false);
    }
  }

  end(): void {
    if (this.#stopped) return;
    this.#drain(true);
    if (this.#width === null && !this.#stopped) this.#stop({ code: "EMPTY_FILE" }, null);
  }

  #append(slice: Uint8Array): void {
    if (this.#to + slice.length > this.#bytes.length) {
      const pending = this.#to - this.#from;
      const fits = pending + slice.length <= this.#bytes.length;
      const next = fits ? this.#bytes : new Uint8Array(this.#bytes.length * 2);
      next.set(this.#bytes.subarray(this.#from, this.#to));
      this.#bytes = next;
      this.#from = 0;
      this.#to = pending;
    }
    this.#bytes.set(slice, this.#to);
    this.#to += slice.length;
  }

  #drain(final: boolean): void {
    if (!final && this.#to - this.#from < Math.min(this.#retryAt, MAX_RECORD_BYTES + 1)) return;
    this.#retryAt = 0;
    while (!this.#stopped && this.#from < this.#to) {
      if (!this.#knowsKind(final) || !this.#knowsDelimiter(final) || !this.#readRecord(final)) {
        return this.#waitForMore();
      }
    }
  }

  #waitForMore(): void {
    const pending = this.#to - this.#from;
    if (pending > MAX_RECORD_BYTES) this.#stop({ code: "RECORD_TOO_LONG" }, null);
    else this.#retryAt = 2 * pending;
  }

  /** Whether the head of the file has been seen, and is that of a text. */
  #knowsKind(final: boolean): boolean {
    if (this.#headSeen) return true;
    if (!final && this.#to - this.#from < FILE_HEAD_BYTES) return false;
    this.#headSeen = true;
    const kind = foreignFileKind(this.#bytes.subarray(this.#from, this.#to));
    if (kind !== null) this.#stop({ code: "FOREIGN_FILE", kind }, null);
    return kind === null;
  }

  #knowsDelimiter(final: boolean): boolean {
    if (this.#delimiter !== null) return true;
    const start = this.#from + (hasByteOrderMark(this.#bytes, this.#from, this.#to) ? 3 : 0);
    this.#delimiter = findDelimiter(this.#bytes, start, this.#to, final);
    if (this.#delimiter !== null) this.#from = start;
    return this.#delimiter !== null;
  }

  #readRecord(final: boolean): boolean {
    const record = this.#record;
    const width = this.#width ?? MAX_RECORD_BYTES;
    const outcome = record.read(this.#bytes, this.#from, this.#to, this.#delimiter!, width, final);
    if (outcome === "INCOMPLETE") return false;
    if (outcome === "UNCLOSED") this.#stop({ code: "UNCLOSED_QUOTE" }, Math.min(record.cells, width - 1));
    else this.#deliver();
    this.#from = record.next;
    this.#line += record.breaks;
    return true;
  }

  #deliver(): void {
    const record = this.#record;
    const blank = record.cells === 1 && !record.quoted && record.starts[0] === record.ends[0];
    if (blank) return;
    const faulty = this.#faultsOfCells();
    const { cells } = record;
    const width = this.#width ?? cells;
    if (cells !== width) return this.#fault({ code: "RAGGED_ROW", cells, width }, Math.min(cells, width - 1));
    record.foldQuotes(this.#bytes);
    if (this.#width === null) return this.#deliverHeader(faulty);
    const { starts, ends } = record;
    this.#sink.record({ line: this.#line, bytes: this.#bytes, starts, ends, faulty });
  }

  #deliverHeader(faulty: ReadonlySet<number> | null): void {
    const { cells, starts, ends } = this.#record;
    this.#width = cells;
    const names = Array.from({ length: cells }, (_, cell) =>
      faulty?.has(cell) ? "" : decodeUtf8(this.#bytes, starts[cell], ends[cell]),
    );
    this.#sink.header(names, this.#line);
  }

  #faultsOfCells(): ReadonlySet<number> | null {
    const { bits, strays } = this.#record;
    if (bits < 0x80 && strays.length === 0) return null;
    const faulty = new Set<number>();
    const give = (code: PlainFaultCode, cell: number) => {
      if (faulty.has(cell)) return;
      faulty.add(cell);
      this.#fault({ code }, cell);
    };
    const { cells, starts, ends } = this.#record;
    const kept = Math.min(cells, this.#width ?? cells);
    for (const cell of strays) give("STRAY_QUOTE", Math.min(cell, kept - 1));
    if (bits < 0x80) return faulty;
    for (let cell = 0; cell < kept; cell++) {
      if (isUtf8(this.#bytes, starts[cell]!, ends[cell]!)) continue;
      if (!this.#encodingFaulted) this.#fault({ code: "INVALID_UTF8" }, null);
      this.#encodingFaulted = true;
      faulty.add(cell);
    }
    return faulty.size > 0 ? faulty : null;
  }

  #fault(finding: CsvFinding, cell: number | null): void {
    this.#sink.fault({ ...finding, line: this.#line, cell });
  }

  #stop(finding: CsvFinding, cell: number | null): void {
    this.#stopped = true;
    this.#fault(finding, cell);
  }
}
