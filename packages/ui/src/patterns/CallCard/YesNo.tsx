import { useId } from "react";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import { KeyHint } from "../KeyHint/KeyHint.tsx";
import styles from "./YesNo.module.css";

export type YesNoProps = RootProps<
  "div",
  {
    /** From 1, in the order of speech. */
    readonly number: number;
    readonly statement: string;
    /** Null as long as it is not answered. */
    readonly value: boolean | null;
    /** It is asked now: its keys work. */
    readonly active: boolean;
    readonly disabled?: boolean | undefined;
    readonly onAnswer: (value: boolean) => void;
  }
>;

/** A statement that is read out, and the two large answers to it. */
export function YesNo({
  number,
  statement,
  value,
  active,
  disabled = false,
  onAnswer,
  className,
  ...rest
}: YesNoProps) {
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={classes(styles["row"], className)}
      data-active={active}
      {...rest}
    >
      <p id={id} className={styles["statement"]}>
        <span className={styles["number"]}>{number}.</span> {statement}
      </p>
      <div className={styles["answers"]}>
        {[true, false].map((answer) => (
          <button
            key={String(answer)}
            type="button"
            className={styles["answer"]}
            data-answer={answer ? "yes" : "no"}
            aria-pressed={value === answer}
            disabled={disabled}
            onClick={() => onAnswer(answer)}
          >
            {answer ? text.yes : text.no}
            {active && <KeyHint keys={[answer ? "1" : "0"]} aria-hidden="true" />}
          </button>
        ))}
      </div>
    </div>
  );
}
