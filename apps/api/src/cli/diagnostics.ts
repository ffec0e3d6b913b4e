const FLUSH_AT = 64 * 1024;
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** Where an error is. Of the whole of a CSV file the column is `-`, of a JSON document the pointer `/`. */
export interface Place {
  /** As the caller wrote it; of an option the command's name. */
  readonly file: string;
  /** Physical, the first is 1; 1 for a whole file. */
  readonly line: number;
  /** The header's name, a JSON pointer, or the option. */
  readonly column: string;
}

/**
 * Collects what is wrong with what the caller gave, one `FILE:LINE:COLUMN: message` a line, and
 * passes it on in pieces: a file may have more errors than memory should hold.
 */
export class Diagnostics {
  readonly #write: (text: string) => void;
  #pending = "";
  #errors = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  get failed(): boolean {
    return this.#errors > 0;
  }

  error({ file, line, column }: Place, message: string): void {
    this.#errors++;
    this.#add(`${file}:${line}:${column}: ${message}`);
  }

  /** Something the caller should know and that stands in no way. */
  warn(file: string, message: string): void {
    this.#add(`Cảnh báo: ${file}: ${message}`);
  }

  flush(): void {
    if (this.#pending !== "") this.#write(this.#pending);
    this.#pending = "";
  }

  #add(line: string): void {
    this.#pending += `${line.replace(CONTROL, escapeControl)}\n`;
    if (this.#pending.length >= FLUSH_AT) this.flush();
  }
}

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
