import { UiLink } from "@sipas/ui";
import type { NextStep } from "./next-step.ts";
import styles from "./StepList.module.css";

/** Steps as links, each with what is still missing. */
export function StepList({ steps }: { readonly steps: readonly NextStep[] }) {
  return (
    <ul className={styles["steps"]}>
      {steps.map(({ label, hint, href }) => (
        <li key={label}>
          <UiLink href={href}>{label}</UiLink>
          {hint && <span className={styles["hint"]}>{hint}</span>}
        </li>
      ))}
    </ul>
  );
}
