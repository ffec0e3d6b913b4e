import type { CsvProblem } from "@sipas/domain/kernel";
import type { Diagnostics } from "./diagnostics.ts";
import { readChunks } from "./files.ts";

interface CsvReader {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

interface CsvReports {
  readonly onProblem: (problem: CsvProblem) => void;
  readonly onWarning: (message: string) => void;
}

/** Reads a CSV file with the reader made for it, and reports what is wrong with it under its name. */
export function readCsvFile(
  file: string,
  diagnostics: Diagnostics,
  createReader: (reports: CsvReports) => CsvReader,
): void {
  const reader = createReader({
    onProblem: ({ line, column, message }) => diagnostics.error({ file, line, column }, message),
    onWarning: (message) => diagnostics.warn(file, message),
  });
  const unreadable = readChunks(file, (chunk) => reader.push(chunk));
  if (unreadable !== null) return diagnostics.error({ file, line: 1, column: "-" }, unreadable);
  reader.end();
}
