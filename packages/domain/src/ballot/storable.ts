/** The longest serial or enumerator's code that is kept, in characters. */
export const MAX_CODE_LENGTH = 64;

/** Control characters, and those that turn the direction of writing: nobody types them, and they deceive the eye. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What keeps a serial or an enumerator's code from being stored; null when nothing does. */
export function findCodeFault(text: string): { readonly code: string; readonly message: string } | null {
  if (text.length > MAX_CODE_LENGTH) {
    return { code: "TOO_LONG", message: `Giá trị dài quá ${MAX_CODE_LENGTH} ký tự; kiểm tra lại ô này.` };
  }
  if (UNPRINTABLE.test(text)) {
    return {
      code: "UNPRINTABLE",
      message: "Ô này có ký tự điều khiển không nhìn thấy; nhập lại giá trị của ô.",
    };
  }
  return null;
}
