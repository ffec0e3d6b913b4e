import { columnOfQuestion, wordOfOption } from "@sipas/domain/ballot";
import { PRINTED_BASE_LABELS, QUESTION_CHOICE_LABELS } from "@sipas/domain/criteria";
import type { ReactNode } from "react";
import { text } from "../text.vi.ts";
import type { FormDetailFragment } from "./form-detail.generated.ts";
import styles from "./QuestionGroups.module.css";

type Question = FormDetailFragment["questions"][number];

export interface QuestionItemProps {
  readonly question: Question;
  /** All questions of the ballot: the one it depends on is among them. */
  readonly among: readonly Question[];
  /** What is told of it beside its words. */
  readonly children: ReactNode;
}

/** A question with its options, how many of them may be ticked, and what a ballot file calls them. */
export function QuestionItem({ question, among, children }: QuestionItemProps) {
  const condition = conditionOf(question, among);
  return (
    <li className={styles["question"]}>
      <p className={styles["wording"]}>
        {question.wording} <code className={styles["code"]}>{columnOfQuestion(question, among)}</code>
      </p>
      <ul className={styles["rules"]}>
        <li>{choiceOf(question)}</li>
        <li>{text.printedBase(PRINTED_BASE_LABELS[question.printedBase])}</li>
        {condition && <li className={styles["condition"]}>{condition}</li>}
      </ul>
      <ul className={styles["options"]}>
        {question.options.map((option) => (
          <li key={option.code} className={styles["option"]}>
            {option.label} <code className={styles["code"]}>{wordOfOption(option)}</code>
          </li>
        ))}
      </ul>
      {question.ratings.length > 0 && (
        <p className={styles["rules"]}>
          {text.ratedOn(question.ratings.map(({ label }) => label).join(" · "))}
        </p>
      )}
      {children}
    </li>
  );
}

function choiceOf({ choice, mostChoices }: Question): string {
  return mostChoices === null ? QUESTION_CHOICE_LABELS[choice] : text.upTo(mostChoices);
}

function conditionOf({ askedIf }: Question, among: readonly Question[]): string | null {
  if (askedIf === null) return null;
  const asked = among.find(({ code }) => code === askedIf.question);
  const option = asked?.options.find(({ code }) => code === askedIf.option);
  return text.askedIf(asked?.wording ?? askedIf.question, option?.label ?? askedIf.option);
}
