import { QUESTION_KIND_LABELS, QUESTION_KINDS } from "@sipas/domain/criteria";
import { text } from "../text.vi.ts";
import styles from "./AnswerSections.module.css";
import choice from "./ChoiceSections.module.css";
import type { AnswerLineFragment, ChoiceLineFragment } from "./ballot.generated.ts";

export interface ChoiceSectionsProps {
  /** What comes before on the paper: the numbering goes on after it. */
  readonly answers: readonly Pick<AnswerLineFragment, "contentName">[];
  readonly choices: readonly ChoiceLineFragment[];
}

const words = text.ballot;

/** What is ticked of statements, expectations and demographics, after the criteria as on the paper. */
export function ChoiceSections({ answers, choices }: ChoiceSectionsProps) {
  const numbered = choices.map((line, index) => ({ line, number: answers.length + index + 1 }));
  const groups = Map.groupBy(numbered, ({ line }) => line.question.kind);
  const before = new Set(answers.map(({ contentName }) => contentName)).size;
  return QUESTION_KINDS.filter((kind) => groups.has(kind)).map((kind, index) => (
    <section key={kind} className={styles["section"]}>
      <h2 className={styles["name"]}>{words.section(before + index + 1, QUESTION_KIND_LABELS[kind])}</h2>
      <ol className={styles["lines"]} start={groups.get(kind)?.[0]?.number}>
        {groups.get(kind)?.map(({ line, number }) => (
          <li key={line.question.code} className={styles["line"]}>
            <span className={styles["number"]} aria-hidden="true">
              {number}.
            </span>
            <span className={styles["wording"]}>{line.question.wording}</span>
            <Chosen line={line} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Chosen({ line: { asked, chosen } }: { readonly line: ChoiceLineFragment }) {
  if (chosen.length === 0) {
    return <span className={choice["none"]}>{asked ? words.notAnswered : words.notAsked}</span>;
  }
  return (
    <div className={choice["chosen"]}>
      {chosen.length === 1 ? (
        chosen[0]?.label
      ) : (
        <ul className={choice["list"]}>
          {chosen.map(({ code, label }) => (
            <li key={code}>{label}</li>
          ))}
        </ul>
      )}
      {!asked && <div className={choice["uncounted"]}>{words.uncounted}</div>}
    </div>
  );
}
