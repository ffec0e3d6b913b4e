import { VisuallyHidden } from "@mantine/core";
import { formatCount, formatDecimal, formatWithUnit } from "../../format/number.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./FigureValue.module.css";

export type FigureFlag = keyof typeof text.figure.flags;

interface Figure {
  /** A decimal string already rounded by the server ("95.01"); null when there is no figure. */
  readonly value: string | null;
  readonly unit?: string | undefined;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly low?: string | null | undefined;
  readonly high?: string | null | undefined;
  /** Why there is no figure. */
  readonly reason?: string | undefined;
}

export type FigureValueProps = RootProps<
  "span",
  Figure & {
    readonly flags?: readonly FigureFlag[] | undefined;
    readonly size?: "sm" | "md" | "lg" | undefined;
    readonly align?: "start" | "end" | undefined;
    /** What part and whole are, for those who listen; bare numbers when left out. */
    readonly baseLabel?: ((part: string, whole: string) => string) | undefined;
    /** Base and interval under each other, or side by side where there is room. */
    readonly layout?: "stack" | "line" | undefined;
  }
>;

/** A figure with its base: "95,01 %" over "2.340/2.510". */
export function FigureValue(props: FigureValueProps) {
  const { value, unit = "%", numerator, denominator, low, high, reason, flags = [], ...others } = props;
  const { size = "sm", align = "start", layout = "stack", baseLabel, className, ...rest } = others;
  return (
    <span
      className={classes(styles["figure"], size === "sm" && "sipas-figures", className)}
      data-size={size}
      data-align={align}
      data-layout={layout}
      {...rest}
    >
      <span className={styles["value"]}>
        {value === null ? text.figure.none : formatWithUnit(value, unit)}
      </span>
      <span className={styles["notes"]}>
        {value === null ? (
          <span className={styles["reason"]}>{reason ?? text.figure.noneReason}</span>
        ) : (
          <>
            <Base numerator={numerator} denominator={denominator} label={baseLabel ?? text.figure.base} />
            <Interval low={low} high={high} unit={unit} />
          </>
        )}
      </span>
      {flags.map((flag) => (
        <span key={flag} className={styles["flag"]}>
          {text.figure.flags[flag]}
        </span>
      ))}
    </span>
  );
}

interface BaseProps extends Pick<Figure, "numerator" | "denominator"> {
  readonly label: (part: string, whole: string) => string;
}

function Base({ numerator, denominator, label }: BaseProps) {
  if (typeof numerator !== "number" || typeof denominator !== "number") return null;
  const [part, whole] = [formatCount(numerator), formatCount(denominator)];
  return (
    <span className={styles["note"]}>
      <span aria-hidden="true">{`${part}/${whole}`}</span>
      <VisuallyHidden>{label(part, whole)}</VisuallyHidden>
    </span>
  );
}

function Interval({ low, high, unit }: Pick<Figure, "low" | "high"> & { readonly unit: string }) {
  if (!low || !high) return null;
  return (
    <span className={styles["note"]}>
      <VisuallyHidden>{text.figure.interval}: </VisuallyHidden>
      {`${formatDecimal(low)} – ${formatWithUnit(high, unit)}`}
    </span>
  );
}
