import { Textarea } from "@mantine/core";
import { ProvisionalBadge } from "@sipas/ui";
import { useId } from "react";
import { useFields } from "../draft/field-notes.tsx";
import styles from "./Subsection.module.css";
import { text } from "./text.vi.ts";

const words = text.callback;

export interface StatementFieldsProps {
  readonly statements: readonly string[];
  readonly onChange: (statements: readonly string[]) => void;
}

/** What the respondent is asked to confirm, in the order of speech. */
export function StatementFields({ statements, onChange }: StatementFieldsProps) {
  const titleId = useId();
  const field = useFields();
  return (
    <div role="group" aria-labelledby={titleId} className={styles["part"]}>
      <div>
        <h3 id={titleId} className={styles["title"]}>
          {words.statements} <ProvisionalBadge />
        </h3>
        <p className={styles["hint"]}>{words.statementsHint}</p>
      </div>
      {statements.map((statement, index) => {
        const path = `callback.statements.${index}`;
        return (
          <Textarea
            key={path}
            {...field(path, words.statement(index + 1))}
            rows={2}
            value={statement}
            onChange={({ currentTarget: { value } }) =>
              onChange(statements.map((old, place) => (place === index ? value : old)))
            }
          />
        );
      })}
    </div>
  );
}
