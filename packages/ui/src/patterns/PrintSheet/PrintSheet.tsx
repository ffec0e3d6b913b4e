import type { ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import styles from "./PrintSheet.module.css";

export type PrintSheetProps = RootProps<
  "article",
  {
    readonly children: ReactNode;
    readonly orientation?: "portrait" | "landscape" | undefined;
    /** At the foot of the sheet, as the digest of the figures. */
    readonly footer?: ReactNode;
  }
>;

/** An A4 sheet: paper on the screen, the bare page in print. */
export function PrintSheet({
  children,
  orientation = "portrait",
  footer,
  className,
  ...rest
}: PrintSheetProps) {
  return (
    <article className={classes(styles["sheet"], className)} data-orientation={orientation} {...rest}>
      <div className={styles["body"]}>{children}</div>
      {footer && <footer className={styles["footer"]}>{footer}</footer>}
    </article>
  );
}
