import { NativeSelect } from "@mantine/core";
import {
  BALLOT_CONSEQUENCE_LABELS,
  BALLOT_CONSEQUENCES,
  CALLBACK_OUTCOME_LABELS,
  type BallotConsequence,
  type OutcomeConsequence,
} from "@sipas/domain/plan";
import { useId } from "react";
import { optionsOf } from "../../../lib/options.ts";
import { useFields } from "../draft/field-notes.tsx";
import styles from "./Subsection.module.css";
import { text } from "./text.vi.ts";

const words = text.callback;
const choices = [
  { value: "", label: words.choose },
  ...optionsOf(BALLOT_CONSEQUENCES, BALLOT_CONSEQUENCE_LABELS),
];

export interface ConsequenceFieldsProps {
  readonly consequences: readonly OutcomeConsequence[];
  readonly onChange: (consequences: readonly OutcomeConsequence[]) => void;
}

/** What each outcome that ends a case does to the ballot. */
export function ConsequenceFields({ consequences, onChange }: ConsequenceFieldsProps) {
  const titleId = useId();
  const field = useFields();
  const choose = (index: number, chosen: string) =>
    onChange(
      consequences.map((row, place) =>
        place === index ? { ...row, consequence: (chosen || null) as BallotConsequence | null } : row,
      ),
    );
  return (
    <div role="group" aria-labelledby={titleId} className={styles["part"]}>
      <div>
        <h3 id={titleId} className={styles["title"]}>
          {words.consequences}
        </h3>
        <p className={styles["hint"]}>{words.consequencesHint}</p>
      </div>
      <div className={styles["pairs"]}>
        {consequences.map(({ outcome, consequence }, index) => (
          <NativeSelect
            key={outcome}
            {...field(`callback.consequences.${index}.consequence`, CALLBACK_OUTCOME_LABELS[outcome])}
            data={choices}
            value={consequence ?? ""}
            onChange={(event) => choose(index, event.currentTarget.value)}
          />
        ))}
      </div>
    </div>
  );
}
