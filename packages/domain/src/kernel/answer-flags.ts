/** A figure that rests on fewer answers is marked. */
export const FEW_ANSWERS = 30;

/** What the number of answers says of a figure that rests on them. */
export const ANSWER_FLAGS = ["FEW_ANSWERS", "NO_ANSWERS"] as const;
export type AnswerFlag = (typeof ANSWER_FLAGS)[number];

/** The marks of a figure with so many answers: none at all, fewer than `FEW_ANSWERS`, or enough. */
export function answerFlags(answers: number): readonly AnswerFlag[] {
  if (answers === 0) return ["NO_ANSWERS"];
  return answers < FEW_ANSWERS ? ["FEW_ANSWERS"] : [];
}
