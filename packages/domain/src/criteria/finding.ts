import { problem, type Problem } from "../kernel/index.ts";
import type { Question } from "./form-version.ts";

/** Texts that a reader would take for the same. */
export function sameWords(text: string): string {
  return text.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

export function wordingMissing(path: string, item: string): Problem {
  return problem("WORDING_MISSING", path, `${item} chưa có lời văn; nhập lời văn như in trên phiếu.`);
}

/** The places of values that stood before, and where each stood first; empty values repeat nothing. */
export function findRepeats(
  values: readonly string[],
): readonly { readonly at: number; readonly first: number }[] {
  return values.flatMap((value, at) => {
    const first = values.indexOf(value);
    return value !== "" && first < at ? [{ at, first }] : [];
  });
}

/** A question as messages name it: “câu 5 (Giới tính)”. */
export function nameOfQuestion({ wording, code }: Question, at: number): string {
  return `câu ${at + 1} (${isBlank(wording) ? code : wording})`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
