import { Button } from "@mantine/core";
import { Link } from "react-router";
import { text } from "../text.vi.ts";
import type { NextStep } from "./next-step.ts";
import styles from "./NextUp.module.css";

/** The one step to begin with; a calm line when nothing waits for this person. */
export function NextUp({ step }: { readonly step: NextStep | undefined }) {
  if (!step) return <p className={styles["idle"]}>{text.idle}</p>;
  return (
    <div className={styles["next"]}>
      <span className={styles["label"]}>{text.next}</span>
      <Button component={Link} to={step.href}>
        {step.label}
      </Button>
      {step.hint && <span>{step.hint}</span>}
    </div>
  );
}
