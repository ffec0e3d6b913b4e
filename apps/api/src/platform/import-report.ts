import type { CsvProblem } from "@sipas/domain/kernel";

/** Problems that are kept; the rest is only counted. */
const MOST_PROBLEMS = 10_000;
/** Warnings that are kept; a header of a million columns would give as many. */
const MOST_WARNINGS = 100;

/** Everything that one reading of a file brought to light. */
export class ImportReport {
  #problems: CsvProblem[] = [];
  #total = 0;
  #warnings: string[] = [];

  clear(): void {
    this.#problems = [];
    this.#total = 0;
    this.#warnings = [];
  }

  add(problem: CsvProblem): void {
    this.#total += 1;
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
  }

  /** Problems that were found and are not kept. */
  addUncounted(count: number): void {
    this.#total += count;
  }

  warn(message: string): void {
    if (this.#warnings.length < MOST_WARNINGS) this.#warnings.push(message);
  }

  /** How many more problems would be kept. */
  get room(): number {
    return MOST_PROBLEMS - this.#problems.length;
  }

  /** By line. */
  get problems(): readonly CsvProblem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line);
  }

  /** Of all problems, kept or not. */
  get total(): number {
    return this.#total;
  }

  /** What the person should know and that stands in no way; the first of very many. */
  get warnings(): readonly string[] {
    return this.#warnings;
  }
}
