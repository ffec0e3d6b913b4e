import { text } from "./text.vi.ts";
import type { FileProblem } from "./read-answer.ts";

interface ColumnCount {
  readonly column: string;
  readonly count: number;
}

export interface ProblemGroup {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly firstLine: number;
  readonly columns: readonly ColumnCount[];
}

/** What stands for the column where the whole file is meant. */
export const WHOLE_FILE = "-";

/** What kinds of problems are called, by code. */
export type CodeNames = Readonly<Record<string, string>>;

/** The problems by kind: those of the file and its header first, since others follow from them, then the most frequent. */
export function groupProblems(
  problems: readonly FileProblem[],
  ownNames: CodeNames = {},
): readonly ProblemGroup[] {
  return [...Map.groupBy(problems, ({ code }) => code)]
    .toSorted(([, a], [, b]) => Number(isOfWhole(b)) - Number(isOfWhole(a)) || b.length - a.length)
    .map(([code, found]) => ({
      code,
      name: ownNames[code] ?? nameOf(code, found[0]?.message ?? code),
      count: found.length,
      firstLine: Math.min(...found.map(({ line }) => line)),
      columns: countColumns(found),
    }));
}

function isOfWhole(problems: readonly FileProblem[]): boolean {
  return problems.some(({ line, column }) => line === 1 || column === WHOLE_FILE);
}

function countColumns(problems: readonly FileProblem[]): readonly ColumnCount[] {
  return [...Map.groupBy(problems, ({ column }) => column)]
    .map(([column, found]) => ({ column, count: found.length }))
    .toSorted((a, b) => b.count - a.count);
}

function nameOf(code: string, message: string): string {
  const names: CodeNames = text.refused.codes;
  return names[code] ?? message;
}
