import { Code } from "@mantine/core";
import { useId, type ReactNode } from "react";
import styles from "./ColumnRules.module.css";

interface ColumnRule {
  readonly name: string;
  /** The name is not that of one column, but says which are meant. */
  readonly plain?: boolean | undefined;
  readonly rule: ReactNode;
}

export interface ColumnRulesProps {
  readonly title: string;
  readonly rules: readonly ColumnRule[];
}

/** What the columns of a file hold. */
export function ColumnRules({ title, rules }: ColumnRulesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["rules"]}>
      <h3 id={id}>{title}</h3>
      <dl className={styles["list"]}>
        {rules.map(({ name, plain, rule }) => (
          <div key={name} className={styles["rule"]}>
            <dt>{plain ? name : <Code>{name}</Code>}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
