import type { ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import styles from "./KeyHint.module.css";

export type KeyHintProps = RootProps<
  "span",
  {
    readonly keys: readonly string[];
    readonly children?: ReactNode;
  }
>;

/** Says which key does what, beside the control itself. */
export function KeyHint({ keys, children, className, ...rest }: KeyHintProps) {
  return (
    <span className={classes(styles["hint"], className)} {...rest}>
      <span className={styles["keys"]}>
        {keys.map((key) => (
          <kbd key={key} className={styles["key"]}>
            {key}
          </kbd>
        ))}
      </span>
      {children}
    </span>
  );
}
