/** The longest serial, unit or enumerator's code that is kept, in characters. */
export const MAX_CODE_LENGTH = 64;

/** Control characters, and those that turn the direction of writing: nobody types them, and they deceive the eye. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What keeps a text of one line from being stored, `longest` in characters; null when nothing does. */
export function findTextFault(
  text: string,
  longest: number,
): { readonly code: string; readonly message: string } | null {
  if (text.length > longest) {
    return { code: "TOO_LONG", message: `Giá trị dài quá ${longest} ký tự; kiểm tra lại ô này.` };
  }
  if (UNPRINTABLE.test(text)) {
    return {
      code: "UNPRINTABLE",
      message: "Ô này có ký tự điều khiển không nhìn thấy; nhập lại giá trị của ô.",
    };
  }
  return null;
}

/** The same of a serial, a unit or an enumerator's code. */
export function findCodeFault(text: string): ReturnType<typeof findTextFault> {
  return findTextFault(text, MAX_CODE_LENGTH);
}
