export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const COMMA = 44;
export const SEMICOLON = 59;

/** Whether there is nothing but ASCII spaces from `start` up to `end`. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && bytes[at] === SPACE) at++;
  return at >= end;
}

/** Whether a UTF-8 byte order mark stands at `at`. */
export function hasByteOrderMark(bytes: Uint8Array, at: number, to: number): boolean {
  return to - at >= 3 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
}

/**
 * The delimiter of a file: of comma and semicolon the one that its first line with content has
 * more of, outside quotes. Null when that line does not end before `to` and `final` is not set.
 */
export function findDelimiter(bytes: Uint8Array, from: number, to: number, final: boolean): number | null {
  let balance = 0;
  let quoted = false;
  let content = false;
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && (byte === LF || byte === CR) && content) break;
    else if (!quoted && byte === COMMA) balance++;
    else if (!quoted && byte === SEMICOLON) balance--;
    content ||= byte !== SPACE && byte !== LF && byte !== CR;
  }
  if (at >= to && !final) return null;
  return balance < 0 ? SEMICOLON : COMMA;
}
