import { QUESTION_KIND_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { StatusBadge } from "@sipas/ui";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { text } from "../text.vi.ts";
import styles from "./edit.module.css";
import { useFindingCount } from "./field-notes.tsx";
import type { QuestionDraft } from "./form-draft.ts";
import { QuestionFields } from "./QuestionFields.tsx";
import { RowTools } from "./RowTools.tsx";
import { useReorder } from "./use-reorder.ts";
import type { RowsOf } from "./use-rows-of.ts";

const words = text.question;

export interface QuestionCardProps {
  readonly question: QuestionDraft;
  readonly at: number;
  readonly questions: readonly QuestionDraft[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly rows: RowsOf<QuestionDraft>;
}

/** A question by its wording, what is wrong with it counted; its fields while it is open. */
export function QuestionCard({ question, at, questions, isOpen, onToggle, rows }: QuestionCardProps) {
  const path = `questions.${at}`;
  const findings = useFindingCount()(path);
  const title = question.wording || question.code;
  const name = words.named(at + 1, title);
  const reorder = useReorder((by) => rows.move(at, by, name));
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={styles["card"]} {...reorder.row} data-path={path} role="group" aria-label={name}>
      <div className={styles["head"]}>
        <button type="button" className={styles["open"]} aria-expanded={isOpen} onClick={onToggle}>
          <Chevron size={18} aria-hidden="true" />
          <span>
            {words.place(at + 1)} {title}{" "}
            <span className={styles["about"]}>
              {words.about(QUESTION_KIND_LABELS[question.kind], formatCount(question.options.length))}
            </span>
          </span>
        </button>
        {findings > 0 && <StatusBadge tone="warn">{words.findings(formatCount(findings))}</StatusBadge>}
        <RowTools
          name={name}
          reorder={reorder}
          isFirst={at === 0}
          isLast={at === questions.length - 1}
          onRemove={() => rows.remove(at, name)}
        />
      </div>
      {isOpen && (
        <QuestionFields
          path={path}
          question={question}
          earlier={questions.slice(0, at)}
          onChange={(change) => rows.change(at, change)}
        />
      )}
    </div>
  );
}
