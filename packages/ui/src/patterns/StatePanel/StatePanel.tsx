import type { ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import styles from "./StatePanel.module.css";

export type StatePanelProps = RootProps<
  "div",
  {
    readonly icon: ReactNode;
    readonly title: string;
    readonly children?: ReactNode;
    readonly action?: ReactNode;
    readonly tone?: "neutral" | "danger" | undefined;
  }
>;

/** The frame that the empty, error, no-right and not-found states share. */
export function StatePanel({
  icon,
  title,
  children,
  action,
  tone = "neutral",
  className,
  ...rest
}: StatePanelProps) {
  return (
    <div className={classes(styles["panel"], className)} data-tone={tone} {...rest}>
      <span className={styles["icon"]} aria-hidden="true">
        {icon}
      </span>
      <p className={styles["title"]}>{title}</p>
      {children && <div className={styles["body"]}>{children}</div>}
      {action && <div className={styles["action"]}>{action}</div>}
    </div>
  );
}
