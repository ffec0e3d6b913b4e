const HEADER = Buffer.concat([Buffer.from("PGCOPY\n\xff\r\n\0", "latin1"), Buffer.alloc(8)]);
const TRAILER = Buffer.from([0xff, 0xff]);
const JSONB_VERSION = 1;
const BLOCK = 256 * 1024;

/** Writes rows in PostgreSQL's binary COPY format: nothing is escaped, so no value can break out of its cell. */
export class BinaryCopy {
  #bytes = Buffer.allocUnsafe(BLOCK);
  #length = 0;

  constructor() {
    this.#length = HEADER.copy(this.#bytes);
  }

  row(fields: number): void {
    this.#reserve(2);
    this.#length = this.#bytes.writeInt16BE(fields, this.#length);
  }

  integer(value: number): void {
    this.#reserve(8);
    this.#length = this.#bytes.writeInt32BE(4, this.#length);
    this.#length = this.#bytes.writeInt32BE(value, this.#length);
  }

  text(value: string | null): void {
    const size = value === null ? -1 : Buffer.byteLength(value);
    this.#reserve(4 + Math.max(size, 0));
    this.#length = this.#bytes.writeInt32BE(size, this.#length);
    if (value !== null) this.#length += this.#bytes.write(value, this.#length);
  }

  /** A JSON text for a column of jsonb, whose binary form begins with its version. */
  jsonb(value: string): void {
    const size = 1 + Buffer.byteLength(value);
    this.#reserve(4 + size);
    this.#length = this.#bytes.writeInt32BE(size, this.#length);
    this.#length = this.#bytes.writeInt8(JSONB_VERSION, this.#length);
    this.#length += this.#bytes.write(value, this.#length);
  }

  binary(value: Uint8Array): void {
    this.#reserve(4 + value.length);
    this.#length = this.#bytes.writeInt32BE(value.length, this.#length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  end(): void {
    this.#reserve(TRAILER.length);
    this.#length += TRAILER.copy(this.#bytes, this.#length);
  }

  /** What was written since the last time. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafe(BLOCK);
    this.#length = 0;
    return taken;
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + size));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
