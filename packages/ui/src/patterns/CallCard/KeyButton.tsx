import type { ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import { KeyHint } from "../KeyHint/KeyHint.tsx";
import styles from "./KeyButton.module.css";

export type KeyButtonProps = RootProps<
  "button",
  {
    /** The key that does the same. */
    readonly hotkey: string;
    readonly children: ReactNode;
    readonly tone?: "neutral" | "accent" | undefined;
  }
>;

/** A large button beside whose words stands the key that does the same. */
export function KeyButton({ hotkey, children, tone = "neutral", className, ...rest }: KeyButtonProps) {
  return (
    <button type="button" className={classes(styles["button"], className)} data-tone={tone} {...rest}>
      <KeyHint keys={[hotkey]} aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
