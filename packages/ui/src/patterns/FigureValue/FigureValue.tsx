import { VisuallyHidden } from "@mantine/core";
import { formatCount, formatDecimal, formatWithUnit } from "../../format/number.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./FigureValue.module.css";

export type FigureFlag = keyof typeof text.figure.flags;

export type FigureValueProps = RootProps<
  "span",
  {
    /** A decimal string already rounded by the server ("95.01"); null when there is no figure. */
    readonly value: string | null;
    readonly unit?: string | undefined;
    readonly numerator?: number | null | undefined;
    readonly denominator?: number | null | undefined;
    readonly low?: string | null | undefined;
    readonly high?: string | null | undefined;
    readonly flags?: readonly FigureFlag[] | undefined;
    /** Why there is no figure. */
    readonly reason?: string | undefined;
    readonly size?: "sm" | "md" | "lg" | undefined;
    readonly align?: "start" | "end" | undefined;
  }
>;

/** A figure with its base: "95,01 %" over "2.340/2.510". */
export function FigureValue(props: FigureValueProps) {
  const {
    value,
    unit = "%",
    numerator,
    denominator,
    low,
    high,
    flags = [],
    reason,
    size,
    align,
    className,
    ...rest
  } = props;
  return (
    <span
      className={classes(styles["figure"], className)}
      data-size={size ?? "sm"}
      data-align={align ?? "start"}
      {...rest}
    >
      <span className={styles["value"]}>
        {value === null ? text.figure.none : formatWithUnit(value, unit)}
      </span>
      {value === null && <span className={styles["note"]}>{reason ?? text.figure.noneReason}</span>}
      {value !== null && isNumber(numerator) && isNumber(denominator) && (
        <span className={styles["note"]}>
          <span aria-hidden="true">{`${formatCount(numerator)}/${formatCount(denominator)}`}</span>
          <VisuallyHidden>
            {text.figure.base(formatCount(numerator), formatCount(denominator))}
          </VisuallyHidden>
        </span>
      )}
      {low && high && (
        <span className={styles["note"]}>
          <VisuallyHidden>{text.figure.interval}: </VisuallyHidden>
          {`${formatDecimal(low)} – ${formatWithUnit(high, unit)}`}
        </span>
      )}
      {flags.map((flag) => (
        <span key={flag} className={styles["flag"]}>
          {text.figure.flags[flag]}
        </span>
      ))}
    </span>
  );
}

const isNumber = (value: number | null | undefined): value is number => typeof value === "number";
