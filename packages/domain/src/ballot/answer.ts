/**
 * How a criterion was answered, as one byte: 0 not answered, 1 to 5 the level, 8 a mark nobody can
 * read, 9 more than one mark. 8 and 9 are kept for the error statistics and count as not answered.
 */
export const NOT_ANSWERED = 0;
export const UNREADABLE = 8;
export const MORE_THAN_ONE_MARK = 9;

/** One more than the greatest byte an answer may have. */
export const ANSWER_BYTES = 10;

/** What a byte code stands for in a ballot file and on the entry screen; undefined where there is no such code. */
const MARKS: readonly (string | undefined)[] = ["", "1", "2", "3", "4", "5", undefined, undefined, "*", "+"];

/** The byte of a mark: empty, `1` to `5`, `*` unreadable, `+` more than one mark; null for any other text. */
export function encodeAnswer(mark: string): number | null {
  const byte = MARKS.indexOf(mark);
  return byte < 0 ? null : byte;
}

/** The mark of a byte; null for a byte that is no answer. */
export function decodeAnswer(byte: number): string | null {
  return MARKS[byte] ?? null;
}

/** Whether the answer is a level, 1 to 5: only these count. */
export function isLevel(byte: number): boolean {
  return byte >= 1 && byte <= 5;
}

/** Whether the bytes are the answers of a ballot whose form has `length` criteria: so many, each a known code. */
export function areAnswers(bytes: Uint8Array, length: number): boolean {
  return bytes.length === length && bytes.every((byte) => MARKS[byte] !== undefined);
}
