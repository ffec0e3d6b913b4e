import styles from "./AnswerSections.module.css";
import { AnswerMark } from "./AnswerMark.tsx";
import type { AnswerLineFragment } from "./ballot.generated.ts";
import { text } from "../text.vi.ts";

export interface AnswerSectionsProps {
  readonly answers: readonly AnswerLineFragment[];
}

/** The answers as the paper has them: its sections, its order, numbered through. */
export function AnswerSections({ answers }: AnswerSectionsProps) {
  const numbered = answers.map((answer, index) => ({ answer, number: index + 1 }));
  const sections = Map.groupBy(numbered, ({ answer }) => answer.contentName);
  return [...sections].map(([name, lines], index) => (
    <section key={name} className={styles["section"]}>
      <h2 className={styles["name"]}>{text.ballot.section(index + 1, name)}</h2>
      <ol className={styles["lines"]} start={lines[0]?.number}>
        {lines.map(({ answer, number }) => (
          <li key={answer.criterion.code} className={styles["line"]}>
            <span className={styles["number"]} aria-hidden="true">
              {number}.
            </span>
            <span className={styles["wording"]}>{answer.criterion.wording}</span>
            <AnswerMark mark={answer.mark} level={answer.level} levelLabel={answer.levelLabel} />
          </li>
        ))}
      </ol>
    </section>
  ));
}
