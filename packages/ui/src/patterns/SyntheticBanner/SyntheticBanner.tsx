import type { ReactNode } from "react";
import { IconInfoCircle } from "../../icons.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./SyntheticBanner.module.css";

export type SyntheticBannerProps = RootProps<"aside", { readonly children?: ReactNode }>;

/** Synthetic is called synthetic: on screen and on paper. */
export function SyntheticBanner({ children = text.synthetic, className, ...rest }: SyntheticBannerProps) {
  return (
    <aside aria-label={text.syntheticLabel} className={classes(styles["banner"], className)} {...rest}>
      <IconInfoCircle size={18} aria-hidden="true" className={styles["icon"]} />
      <span>{children}</span>
    </aside>
  );
}
