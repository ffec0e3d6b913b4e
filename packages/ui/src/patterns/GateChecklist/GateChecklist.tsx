import type { ReactNode } from "react";
import { IconAlertTriangle, IconArrowRight, IconCircleCheck } from "../../icons.ts";
import { formatCount } from "../../format/number.ts";
import { UiLink } from "../../link/UiLink.tsx";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./GateChecklist.module.css";

export interface Blocker {
  readonly key: string;
  readonly message: ReactNode;
  readonly href?: string | undefined;
  readonly onFix?: (() => void) | undefined;
  readonly fixLabel?: string | undefined;
}

export type GateChecklistProps = RootProps<
  "section",
  {
    readonly title: string;
    readonly blockers: readonly Blocker[];
    readonly readyText?: string | undefined;
    /** The step the gate guards, as a button. */
    readonly children?: ReactNode;
  }
>;

export function GateChecklist({
  title,
  blockers,
  readyText,
  children,
  className,
  ...rest
}: GateChecklistProps) {
  const ready = blockers.length === 0;
  return (
    <section aria-label={title} className={classes(styles["gate"], className)} data-ready={ready} {...rest}>
      <header className={styles["header"]}>
        <h3 className={styles["title"]}>{title}</h3>
        <p role="status" className={styles["verdict"]}>
          {ready ? (
            <IconCircleCheck size={18} aria-hidden="true" />
          ) : (
            <IconAlertTriangle size={18} aria-hidden="true" />
          )}
          {ready ? (readyText ?? text.gate.ready) : text.gate.blocked(formatCount(blockers.length))}
        </p>
      </header>
      {!ready && (
        <ul className={styles["list"]}>
          {blockers.map((blocker) => (
            <li key={blocker.key} className={styles["item"]}>
              <span className={styles["message"]}>{blocker.message}</span>
              <Fix blocker={blocker} />
            </li>
          ))}
        </ul>
      )}
      {children && <div className={styles["step"]}>{children}</div>}
    </section>
  );
}

function Fix({ blocker }: { readonly blocker: Blocker }) {
  const { message, href, onFix, fixLabel } = blocker;
  const label = fixLabel ?? text.gate.fix;
  const named = typeof message === "string" ? `${label}: ${message}` : label;
  const content = (
    <>
      {label}
      <IconArrowRight size={16} aria-hidden="true" />
    </>
  );
  if (href) {
    return (
      <UiLink href={href} className={styles["fix"]} aria-label={named}>
        {content}
      </UiLink>
    );
  }
  if (!onFix) return null;
  return (
    <button type="button" className={styles["fix"]} aria-label={named} onClick={onFix}>
      {content}
    </button>
  );
}
