import { Button } from "@mantine/core";
import { useId } from "react";
import styles from "./CloseStep.module.css";

export interface CloseStepProps {
  readonly title: string;
  /** Why it cannot be done yet, or what it does. */
  readonly hint: string;
  readonly ready: boolean;
  /** Whether this person may do it; others only read how it stands. */
  readonly allowed: boolean;
  readonly onStart: () => void;
}

/** The step that closes a stage, beside how far it is from that. */
export function CloseStep({ title, hint, ready, allowed, onStart }: CloseStepProps) {
  const hintId = useId();
  return (
    <section aria-label={title} className={styles["step"]}>
      <div>
        <h2 className={styles["title"]}>{title}</h2>
        <p id={hintId} className={styles["hint"]}>
          {hint}
        </p>
      </div>
      {allowed && (
        <Button size="md" disabled={!ready} aria-describedby={hintId} onClick={onStart}>
          {title}
        </Button>
      )}
    </section>
  );
}
