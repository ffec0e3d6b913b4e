import { isLevel, MORE_THAN_ONE_MARK, UNREADABLE } from "./answer.ts";

/** What kind of mark a criterion got, apart from its level. */
export const ANSWER_MARKS = ["LEVEL", "NOT_ANSWERED", "UNREADABLE", "DOUBLE_MARKED"] as const;
export type AnswerMark = (typeof ANSWER_MARKS)[number];

/** The kind of an answer's byte. */
export function markOf(byte: number): AnswerMark {
  if (isLevel(byte)) return "LEVEL";
  if (byte === UNREADABLE) return "UNREADABLE";
  return byte === MORE_THAN_ONE_MARK ? "DOUBLE_MARKED" : "NOT_ANSWERED";
}
