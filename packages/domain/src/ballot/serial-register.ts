import { ByteIndex } from "../kernel/index.ts";

export interface SerialPlace {
  readonly file: string;
  readonly line: number;
}

/** The serials of all files read so far: no serial may come twice in one reading. */
export class SerialRegister {
  readonly #index = new ByteIndex();
  readonly #files: string[] = [];
  readonly #fileOf: number[] = [];
  readonly #lines: number[] = [];

  /** Registers a serial; answers where it stood before, or null when it is new. */
  register(bytes: Uint8Array, start: number, end: number, file: number, line: number): SerialPlace | null {
    const serial = this.#index.intern(bytes, start, end);
    if (serial < this.#lines.length) {
      return { file: this.#files[this.#fileOf[serial]!]!, line: this.#lines[serial]! };
    }
    this.#fileOf.push(file);
    this.#lines.push(line);
    return null;
  }

  /** The number under which a file's serials are registered. */
  openFile(name: string): number {
    return this.#files.push(name) - 1;
  }
}
