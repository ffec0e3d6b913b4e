import { text } from "./text.vi.ts";
import { csvText, type Separator } from "./csv-file.ts";
import type { FileProblem } from "./read-answer.ts";

const words = text.refused;

/** All problems that came back, as a file to work through beside the file. */
export function errorFile(problems: readonly FileProblem[], separator: Separator): string {
  const rows = problems.map(({ line, column, code, message }) => [String(line), column, code, message]);
  return csvText([[words.line, words.column, words.code, words.todo], ...rows], separator);
}
