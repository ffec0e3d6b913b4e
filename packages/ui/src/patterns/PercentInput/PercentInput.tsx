import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { compareDecimals, fractionToPercent, percentToFraction } from "../../format/parse-number.ts";
import { classes } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./PercentInput.module.css";

export type PercentInputProps = Omit<TextInputProps, "value" | "defaultValue" | "onChange" | "type"> & {
  /** A fraction as a decimal string ("0.3068"), "" when empty, or what was typed while it is no number. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Bounds as fractions; 0 to 1 unless told. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** A percentage with decimal comma for a fraction kept exactly: "0.3068" shows "30,68". */
export function PercentInput(props: PercentInputProps) {
  const { value, onChange, min = "0", max = "1", error, onBlur, className, ...rest } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && valueOf(typed) === value ? typed : (fractionToPercent(value) ?? value);

  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span aria-hidden="true">%</span>}
      {...rest}
      className={classes(styles["input"], className)}
      value={shown}
      error={error ?? (typed === null ? problemOf(value, min, max) : undefined)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(valueOf(event.currentTarget.value));
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}

function valueOf(typed: string): string {
  return percentToFraction(typed) ?? typed.trim();
}

function problemOf(value: string, min: string, max: string): string | undefined {
  if (value === "") return undefined;
  if (fractionToPercent(value) === null) return text.number.notPercent;
  if (compareDecimals(value, min) < 0) return text.number.tooSmall(`${fractionToPercent(min) ?? min}\u00a0%`);
  if (compareDecimals(value, max) > 0) return text.number.tooLarge(`${fractionToPercent(max) ?? max}\u00a0%`);
  return undefined;
}
