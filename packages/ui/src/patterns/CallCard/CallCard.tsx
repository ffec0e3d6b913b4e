import { useId, type ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import styles from "./CallCard.module.css";

export type CallCardProps = RootProps<
  "section",
  {
    /** Whom the call is about: the agency. */
    readonly title: string;
    /** Small facts beside the title. */
    readonly facts?: ReactNode;
    readonly children: ReactNode;
    /** What is done rarely: giving the case back. */
    readonly footer?: ReactNode;
  }
>;

/**
 * One call on one card. It takes the focus itself, so that its keys work on it and nowhere else;
 * the caller gives `onKeyDown`.
 */
export function CallCard({ title, facts, children, footer, className, ...rest }: CallCardProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} tabIndex={-1} className={classes(styles["card"], className)} {...rest}>
      <header className={styles["head"]}>
        <h2 id={titleId} className={styles["title"]}>
          {title}
        </h2>
        {facts && <div className={styles["facts"]}>{facts}</div>}
      </header>
      {children}
      {footer && <footer className={styles["footer"]}>{footer}</footer>}
    </section>
  );
}
