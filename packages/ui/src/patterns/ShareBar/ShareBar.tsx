import { formatCount, formatShare } from "../../format/number.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./ShareBar.module.css";

export type ShareTone =
  | "level-1"
  | "level-2"
  | "level-3"
  | "level-4"
  | "level-5"
  | "blank"
  | "accent"
  | "rest";

export interface SharePart {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly tone: ShareTone;
}

export type ShareBarProps = RootProps<
  "figure",
  {
    readonly label: string;
    readonly parts: readonly SharePart[];
    readonly showLabel?: boolean | undefined;
  }
>;

/** One bar cut into its parts; the list beneath gives every part as a number. */
export function ShareBar({ label, parts, showLabel, className, ...rest }: ShareBarProps) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <figure aria-label={label} className={classes(styles["share"], className)} {...rest}>
      {showLabel && <figcaption className={styles["label"]}>{label}</figcaption>}
      <div className={styles["bar"]} aria-hidden="true">
        {parts
          .filter((part) => part.count > 0)
          .map((part) => (
            <span
              key={part.key}
              className={styles["part"]}
              data-tone={part.tone}
              style={{ flexGrow: part.count }}
            />
          ))}
      </div>
      <ul className={styles["legend"]}>
        {parts.map((part) => (
          <li key={part.key} className={styles["entry"]}>
            <span className={styles["swatch"]} data-tone={part.tone} aria-hidden="true" />
            <span>{part.label}</span>
            <span className={classes(styles["number"], "sipas-figures")}>
              {formatCount(part.count)}
              <span className={styles["percent"]}> ({formatShare(part.count, total)})</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles["total"]}>{text.share.total(formatCount(total))}</p>
    </figure>
  );
}
