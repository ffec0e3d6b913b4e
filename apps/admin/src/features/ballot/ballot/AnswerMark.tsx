import { ANSWER_LABELS, MORE_THAN_ONE_MARK, NOT_ANSWERED, UNREADABLE } from "@sipas/domain/ballot";
import { ANSWER_LEVELS } from "@sipas/domain/plan";
import type { AnswerMark as Mark } from "../../../graphql/schema.generated.ts";
import styles from "./AnswerMark.module.css";

export interface AnswerMarkProps {
  readonly mark: Mark;
  readonly level: number | null;
  /** The level in the words of the ballot. */
  readonly levelLabel: string | null;
}

const byteOf = { NOT_ANSWERED, UNREADABLE, DOUBLE_MARKED: MORE_THAN_ONE_MARK } as const;

/** The five boxes of the paper with the one that was marked, and what it says in words. */
export function AnswerMark({ mark, level, levelLabel }: AnswerMarkProps) {
  const words = mark === "LEVEL" ? `${level} – ${levelLabel}` : ANSWER_LABELS[byteOf[mark]];
  return (
    <span className={styles["answer"]} data-mark={mark}>
      <span className={styles["boxes"]} aria-hidden="true">
        {ANSWER_LEVELS.map((box) => (
          <span key={box} className={styles["box"]} data-marked={box === level}>
            {box}
          </span>
        ))}
      </span>
      <span className={styles["words"]}>{words}</span>
    </span>
  );
}
