/** Where in a file each key came first. */
export class LineRegister {
  readonly #lines = new Map<string, number>();

  /** The line on which the key came before; null when it is new, and from now on known. */
  lineBefore(key: string, line: number): number | null {
    const first = this.#lines.get(key) ?? null;
    if (first === null) this.#lines.set(key, line);
    return first;
  }
}
