import type { ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import styles from "./StatusBadge.module.css";

export type Tone = "neutral" | "accent" | "ok" | "warn" | "danger";

export type StatusBadgeProps = RootProps<
  "span",
  {
    readonly children: ReactNode;
    readonly tone?: Tone | undefined;
    readonly icon?: ReactNode;
  }
>;

export function StatusBadge({ children, tone = "neutral", icon, className, ...rest }: StatusBadgeProps) {
  return (
    <span className={classes(styles["badge"], className)} data-tone={tone} {...rest}>
      {icon && (
        <span className={styles["icon"]} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </span>
  );
}
