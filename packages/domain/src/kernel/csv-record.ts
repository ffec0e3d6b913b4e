import { COMMA, CR, isBlank, LF, QUOTE, SEMICOLON, SPACE } from "./csv-bytes.ts";

/** `INCOMPLETE`: the end of the record has not arrived; `UNCLOSED`: it never will, a quote stays open. */
export type RecordOutcome = "COMPLETE" | "INCOMPLETE" | "UNCLOSED";

/**
 * Reads one record into fields that the next one overwrites: a record makes no garbage.
 * After `INCOMPLETE` the same record may be read again, with more bytes.
 */
export class CsvRecordReader {
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** How many cells there are; those behind `width` are counted and not kept. */
  cells = 0;
  /** Where the next record starts. */
  next = 0;
  /** Line breaks in the record, its own end included. */
  breaks = 0;
  /** All bytes of the cells or-ed: at least 0x80 when some byte is not ASCII. */
  bits = 0;
  quoted = false;
  /** Cells with a quote where none may stand. */
  readonly strays: number[] = [];
  readonly #doubled: number[] = [];
  #contentStart = 0;
  #contentEnd = 0;

  read(
    bytes: Uint8Array,
    from: number,
    to: number,
    delimiter: number,
    width: number,
    final: boolean,
  ): RecordOutcome {
    this.#reset();
    let { starts, ends } = this;
    let at = from;
    let cell = 0;
    let bits = 0;
    let byte = 0;
    let keepable = Math.min(width, starts.length);
    for (;;) {
      let start = at;
      // Most cells are one digit: they are done here, without the steps below.
      if (at + 1 < to && bytes[at + 1] === delimiter && cell < keepable) {
        byte = bytes[at]!;
        if (byte > QUOTE && byte !== delimiter) {
          bits |= byte;
          starts[cell] = at;
          ends[cell++] = at + 1;
          at += 2;
          continue;
        }
      }
      while (at < to) {
        byte = bytes[at]!;
        if (byte <= COMMA || byte === SEMICOLON) {
          if (byte === delimiter || byte === LF || byte === CR || byte === QUOTE) break;
        }
        bits |= byte;
        at++;
      }
      let end = at;
      if (at < to && byte === QUOTE) {
        this.cells = cell;
        const outcome = this.#readQuoted(bytes, start, at, to, delimiter, final);
        if (outcome !== "COMPLETE") return outcome;
        at = this.next;
        byte = bytes[at]!;
        start = this.#contentStart;
        end = this.#contentEnd;
      }
      if (at >= to && !final) return "INCOMPLETE";
      while (start < end && bytes[start] === SPACE) start++;
      while (end > start && bytes[end - 1] === SPACE) end--;
      if (cell >= keepable && cell < width) {
        ({ starts, ends } = this.#widen());
        keepable = Math.min(width, starts.length);
      }
      if (cell < width) {
        starts[cell] = start;
        ends[cell] = end;
      }
      cell++;
      if (at >= to || byte !== delimiter) break;
      at++;
    }
    this.cells = cell;
    this.bits |= bits;
    return this.#endLine(bytes, at, to, final) ? "COMPLETE" : "INCOMPLETE";
  }

  /** Makes `""` one quote in the cells that have it; the bytes change, so only once the record is complete. */
  foldQuotes(bytes: Uint8Array): void {
    for (const cell of this.#doubled) {
      let to = this.starts[cell]!;
      for (let at = to; at < this.ends[cell]!; at++) {
        if (bytes[at] === QUOTE) at++;
        bytes[to++] = bytes[at]!;
      }
      this.ends[cell] = to;
    }
  }

  #reset(): void {
    this.cells = 0;
    this.breaks = 0;
    this.bits = 0;
    this.quoted = false;
    // Setting a length costs much more than looking at it.
    if (this.strays.length > 0) this.strays.length = 0;
    if (this.#doubled.length > 0) this.#doubled.length = 0;
  }

  /** A cell with a quote at `quote`, up to what ends it; leaves its content and, in `next`, that place. */
  #readQuoted(
    bytes: Uint8Array,
    start: number,
    quote: number,
    to: number,
    delimiter: number,
    final: boolean,
  ): RecordOutcome {
    let at = quote;
    this.#contentStart = start;
    let stray = !isBlank(bytes, start, quote);
    if (!stray) {
      this.quoted = true;
      this.#contentStart = at + 1;
      at = this.#closingQuote(bytes, at + 1, to);
      if (at >= to || (at + 1 >= to && !final)) return final ? "UNCLOSED" : "INCOMPLETE";
      this.#contentEnd = at++;
    }
    const rest = at;
    while (at < to && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) {
      this.bits |= bytes[at]!;
      at++;
    }
    if (stray) this.#contentEnd = at;
    else stray = !isBlank(bytes, rest, at);
    if (stray) this.strays.push(this.cells);
    this.next = at;
    return "COMPLETE";
  }

  /** The place of the quote that closes the content starting at `from`, or `to`. */
  #closingQuote(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    let bits = 0;
    let breaks = 0;
    let doubled = false;
    for (; at < to; at++) {
      const byte = bytes[at]!;
      bits |= byte;
      if (byte > QUOTE) continue;
      if (byte === QUOTE) {
        if (at + 1 >= to || bytes[at + 1] !== QUOTE) break;
        doubled = true;
        at++;
      } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks++;
    }
    if (doubled) this.#doubled.push(this.cells);
    this.bits |= bits;
    this.breaks += breaks;
    return at;
  }

  #widen(): this {
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    return this;
  }

  /** Steps over the line end at `at`; false when a CR came last and its LF may still come. */
  #endLine(bytes: Uint8Array, at: number, to: number, final: boolean): boolean {
    this.next = at;
    if (at >= to) return true;
    if (bytes[at] === CR && at + 1 >= to && !final) return false;
    const pair = bytes[at] === CR && at + 1 < to && bytes[at + 1] === LF;
    this.next = at + (pair ? 2 : 1);
    this.breaks++;
    return true;
  }
}

function widened(cells: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(cells.length * 2);
  wide.set(cells);
  return wide;
}
