import { useEffect, useId, useRef, type MouseEvent } from "react";
import { IconAlertTriangle } from "../../icons.ts";
import { fieldId, focusField, type FieldPath } from "../../field/field-path.ts";
import { takeFocus } from "../../focus/take-focus.ts";
import { UiLink } from "../../link/UiLink.tsx";
import { formatCount } from "../../format/number.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./ProblemList.module.css";

export interface Problem {
  readonly message: string;
  readonly code?: string | undefined;
  /** The field to put right on this screen. */
  readonly path?: FieldPath | null | undefined;
  /** Another screen where it is put right. */
  readonly href?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
}

export type ProblemListProps = RootProps<
  "div",
  {
    readonly problems: readonly Problem[];
    readonly title?: string | undefined;
    /** Takes the focus whenever a new refusal arrives; on by default. */
    readonly takeFocus?: boolean | undefined;
  }
>;

export function ProblemList({
  problems,
  title,
  takeFocus: takesFocus = true,
  className,
  ...rest
}: ProblemListProps) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (takesFocus && problems.length > 0 && box.current) takeFocus(box.current);
  }, [problems, takesFocus]);

  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      className={classes(styles["box"], className)}
      {...rest}
    >
      <IconAlertTriangle size={20} aria-hidden="true" className={styles["icon"]} />
      <div>
        <p id={titleId} className={styles["title"]}>
          {title ?? text.problems.title(formatCount(problems.length))}
        </p>
        <ul className={styles["list"]}>
          {problems.map((problem) => (
            <li key={keyOf(problem)}>
              <ProblemItem {...problem} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const keyOf = ({ code, path, message }: Problem) => [code, path, message].flat().join("|");

function ProblemItem({ message, path, href, onFocus }: Problem) {
  if (href) {
    return (
      <UiLink href={href} className={styles["link"]}>
        {message}
      </UiLink>
    );
  }
  if (onFocus) {
    return (
      <button type="button" className={styles["link"]} onClick={onFocus}>
        {message}
      </button>
    );
  }
  if (path === undefined || path === null || path.length === 0) return message;
  const go = (event: MouseEvent) => {
    event.preventDefault();
    focusField(path);
  };
  return (
    <a href={`#${fieldId(path)}`} className={styles["link"]} onClick={go}>
      {message}
    </a>
  );
}
