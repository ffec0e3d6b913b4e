import type { ReactNode } from "react";
import styles from "./Facts.module.css";

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known of one thing, as terms and values. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className={styles["facts"]}>
      {items.map(({ label, value }) => (
        <div key={label} className={styles["fact"]}>
          <dt className={styles["label"]}>{label}</dt>
          <dd className={styles["value"]}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
