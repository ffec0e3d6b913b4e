import { looksLikeFormula } from "./formula.ts";

/** The longest serial, unit or enumerator's code that is kept, in characters. */
export const MAX_CODE_LENGTH = 64;

/** Control characters, and those that turn the direction of writing: nobody types them, and they deceive the eye. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text has characters that nobody sees. */
export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text);
}

/** What keeps a text of one line from being stored, `longest` in characters; null when nothing does. */
export function findTextFault(
  text: string,
  longest: number,
): { readonly code: string; readonly message: string } | null {
  if (text.length > longest) {
    return { code: "TOO_LONG", message: `Giá trị dài quá ${longest} ký tự; kiểm tra lại ô này.` };
  }
  if (hasUnprintable(text)) {
    return {
      code: "UNPRINTABLE",
      message: "Ô này có ký tự điều khiển không nhìn thấy; nhập lại giá trị của ô.",
    };
  }
  return null;
}

/**
 * The same of a code, which goes out in sheets and must come back as it was: a serial, a unit, an
 * enumerator, a group, a place. None may look like a formula, since spreadsheets run what does.
 */
export function findCodeFault(
  text: string,
  longest: number = MAX_CODE_LENGTH,
): ReturnType<typeof findTextFault> {
  const fault = findTextFault(text, longest);
  if (fault !== null || !looksLikeFormula(text)) return fault;
  return {
    code: "FORMULA_LIKE",
    message: "Giá trị bắt đầu bằng =, +, - hoặc @ nên bảng tính coi là công thức; bỏ dấu đó ở đầu ô.",
  };
}
