import { FormSection } from "@sipas/ui";
import { flushSync } from "react-dom";
import { text } from "../text.vi.ts";
import { AddRow } from "./AddRow.tsx";
import styles from "./edit.module.css";
import { freeCode, newKey, type QuestionDraft } from "./form-draft.ts";
import { QuestionCard } from "./QuestionCard.tsx";
import type { OpenQuestions } from "./use-open-questions.ts";
import type { UpdateDraft } from "./use-form-draft.ts";
import { useRowsOf } from "./use-rows-of.ts";

const words = text.question;

export interface QuestionsSectionProps {
  readonly questions: readonly QuestionDraft[];
  readonly open: OpenQuestions;
  readonly update: UpdateDraft;
}

/** The questions beside the criteria; the fields of one are there while it is open. */
export function QuestionsSection({ questions, open, update }: QuestionsSectionProps) {
  const rows = useRowsOf("questions", questions, (change) =>
    update((draft) => ({ ...draft, questions: change(draft.questions) })),
  );
  const add = () => {
    const question = blankQuestion(questions);
    flushSync(() => open.show(question.key));
    rows.add(question, "wording");
  };
  return (
    <FormSection legend={words.title} description={words.hint} data-path="questions">
      <div className={styles["rows"]}>
        {questions.map((question, at) => (
          <QuestionCard
            key={question.key}
            question={question}
            at={at}
            questions={questions}
            isOpen={open.has(question.key)}
            onToggle={() => open.toggle(question.key)}
            rows={rows}
          />
        ))}
      </div>
      <AddRow path="questions" label={words.add} onAdd={add} />
    </FormSection>
  );
}

function blankQuestion(questions: readonly QuestionDraft[]): QuestionDraft {
  return {
    key: newKey(),
    code: freeCode(
      "QUESTION_",
      questions.map(({ code }) => code),
    ),
    kind: "STATEMENT",
    wording: "",
    choice: "SINGLE",
    mostChoices: null,
    printedBase: "ANSWERED",
    askedIf: null,
    options: ["OPTION_1", "OPTION_2"].map((code) => ({ key: newKey(), code, label: "", band: null })),
    ratings: [],
  };
}
