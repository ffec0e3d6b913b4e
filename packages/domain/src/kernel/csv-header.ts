import type { CellProblem } from "./csv-problems.ts";

/** The files that people upload, one after another and at times one for the other. */
export type UploadedKind = "SAMPLE" | "FIELDWORK" | "BALLOTS";

interface KindOfFile {
  readonly name: string;
  /** Columns that together no other file has; each file's own reader knows all of its columns. */
  readonly marks: readonly string[];
}

const KINDS: Readonly<Record<UploadedKind, KindOfFile>> = {
  SAMPLE: { name: "tệp danh sách mẫu", marks: ["unit", "list", "order"] },
  FIELDWORK: { name: "tệp phát, thu phiếu", marks: ["serial", "unit", "disposition"] },
  BALLOTS: { name: "tệp phiếu", marks: ["serial", "agency", "form"] },
};

/**
 * What is wrong with a header as a whole, said once in place of a line for every missing column: it is
 * that of another of the uploaded files, or no column of this one is in it, so that the first line is no header.
 * Null when each missing column is to be named by itself. `needed` are the columns that the file may not lack.
 */
export function findHeaderFault(
  names: readonly string[],
  needed: readonly string[],
  wanted: UploadedKind | null,
): CellProblem | null {
  const has = (column: string) => names.includes(column);
  if (needed.every(has)) return null;
  const other = Object.values(KINDS).find(({ marks }) => marks.every(has));
  if (wanted !== null && other !== undefined && other !== KINDS[wanted]) {
    return wrongFile(other.name, KINDS[wanted].name);
  }
  return needed.some(has) ? null : missingHeader(needed);
}

function wrongFile(given: string, wanted: string): CellProblem {
  return { code: "WRONG_FILE", message: `Đây là ${given}, không phải ${wanted}; chọn đúng tệp rồi nạp lại.` };
}

function missingHeader(needed: readonly string[]): CellProblem {
  return {
    code: "MISSING_HEADER",
    message: `Tệp thiếu dòng tiêu đề: dòng đầu không có tên cột nào trong ${needed.join(", ")}. Thêm dòng tiêu đề, hoặc chọn đúng tệp, rồi nạp lại.`,
  };
}
