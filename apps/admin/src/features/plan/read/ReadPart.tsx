import { useId, type ReactNode } from "react";
import styles from "./ReadPart.module.css";

export interface ReadPartProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** One part of the plan under its title. */
export function ReadPart({ title, hint, children }: ReadPartProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles["part"]}>
      <h2 id={titleId} className={styles["title"]}>
        {title}
      </h2>
      {hint && <p className={styles["hint"]}>{hint}</p>}
      {children}
    </section>
  );
}
