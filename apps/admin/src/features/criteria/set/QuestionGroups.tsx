import { QUESTION_KIND_LABELS, QUESTION_KINDS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import type { ReactNode } from "react";
import { text } from "../text.vi.ts";
import content from "./ContentList.module.css";
import type { FormDetailFragment } from "./form-detail.generated.ts";
import { QuestionItem } from "./QuestionItem.tsx";
import styles from "./QuestionGroups.module.css";

export interface QuestionGroupsProps {
  readonly questions: FormDetailFragment["questions"];
  readonly check: (item: string, name: string) => ReactNode;
}

/** Statements, expectations and demographics as the ballot has them after the criteria. */
export function QuestionGroups({ questions, check }: QuestionGroupsProps) {
  const groups = Map.groupBy(questions, ({ kind }) => kind);
  return (
    <div className={styles["groups"]}>
      {QUESTION_KINDS.filter((kind) => groups.has(kind)).map((kind) => (
        <section key={kind} className={content["content"]} aria-labelledby={`questions-${kind}`}>
          <h2 id={`questions-${kind}`} className={content["name"]}>
            {QUESTION_KIND_LABELS[kind]}{" "}
            <span className={content["count"]}>
              {text.questions(formatCount(groups.get(kind)?.length ?? 0))}
            </span>
          </h2>
          <ol className={styles["questions"]}>
            {groups.get(kind)?.map((question) => (
              <QuestionItem key={question.code} question={question} among={questions}>
                {check(question.code, question.wording)}
              </QuestionItem>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
