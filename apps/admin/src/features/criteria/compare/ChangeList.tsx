import {
  ALTERED_FIELD_LABELS,
  COMPARED_KIND_LABELS,
  FORM_CHANGE_KIND_LABELS,
  type FormChange,
  type FormChangeKind,
  type FormContent,
} from "@sipas/domain/criteria";
import { StatusBadge, type Tone } from "@sipas/ui";
import { text } from "../text.vi.ts";
import styles from "./compare.module.css";

const words = text.compare;

const TONES: Record<FormChangeKind, Tone> = {
  ADDED: "ok",
  DROPPED: "danger",
  REWORDED: "accent",
  MOVED: "neutral",
  ALTERED: "warn",
  TURNED: "warn",
};

export interface ChangeListProps {
  readonly lines: readonly FormChange[];
  readonly before: Pick<FormContent, "questions">;
  readonly after: Pick<FormContent, "questions">;
}

/** What became of each item, with both texts where they differ. */
export function ChangeList({ lines, before, after }: ChangeListProps) {
  return (
    <ul className={styles["lines"]}>
      {lines.map((line) => (
        <li
          key={`${line.kind} ${line.parent} ${line.code} ${line.before} ${line.after}`}
          className={styles["line"]}
        >
          <p className={styles["head"]}>
            <span className={styles["item"]}>
              {COMPARED_KIND_LABELS[line.kind]} <code className={styles["code"]}>{line.code}</code>
              {isOfQuestion(line) &&
                ` ${words.of(wordingOf(line.parent, after) ?? wordingOf(line.parent, before) ?? "")}`}
            </span>
            {line.changes.map((change) => (
              <StatusBadge key={change} tone={TONES[change]}>
                {FORM_CHANGE_KIND_LABELS[change]}
              </StatusBadge>
            ))}
          </p>
          <Texts line={line} />
          {line.altered.length > 0 && (
            <p className={styles["altered"]}>
              {words.altered(line.altered.map((field) => ALTERED_FIELD_LABELS[field]).join(", "))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Texts({ line: { before, after, changes } }: { readonly line: FormChange }) {
  if (!changes.includes("REWORDED")) return <p className={styles["text"]}>{after ?? before}</p>;
  return (
    <dl className={styles["texts"]}>
      <div>
        <dt>{words.was}</dt>
        <dd>{before || words.blank}</dd>
      </div>
      <div>
        <dt>{words.now}</dt>
        <dd>{after || words.blank}</dd>
      </div>
    </dl>
  );
}

function isOfQuestion({ kind }: FormChange): boolean {
  return kind === "OPTION" || kind === "RATING";
}

function wordingOf(code: string | null, { questions }: Pick<FormContent, "questions">): string | undefined {
  return questions.find((question) => question.code === code)?.wording;
}
