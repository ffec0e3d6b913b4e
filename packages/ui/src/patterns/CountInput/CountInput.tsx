import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { formatCount } from "../../format/number.ts";
import { parseCount } from "../../format/parse-number.ts";
import { text } from "../../text.vi.ts";
import { classes } from "../../props.ts";
import styles from "./CountInput.module.css";

/** A whole number, null when empty, or what was typed while it is no number: nothing typed is lost. */
export type CountValue = number | string | null;

export type CountInputProps = Omit<TextInputProps, "value" | "defaultValue" | "onChange" | "type"> & {
  readonly value: CountValue;
  readonly onChange: (value: CountValue) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
};

/** A whole number of zero or more: shows 2.640, reads 2640 and 2.640. */
export function CountInput({
  value,
  onChange,
  min,
  max,
  error,
  onBlur,
  className,
  ...rest
}: CountInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && valueOf(typed) === value ? typed : format(value);

  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
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

function valueOf(typed: string): CountValue {
  return typed.trim() === "" ? null : (parseCount(typed) ?? typed.trim());
}

function format(value: CountValue): string {
  return typeof value === "number" ? formatCount(value) : (value ?? "");
}

function problemOf(value: CountValue, min: number | undefined, max: number | undefined): string | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return text.number.notCount;
  if (min !== undefined && value < min) return text.number.tooSmall(formatCount(min));
  if (max !== undefined && value > max) return text.number.tooLarge(formatCount(max));
  return undefined;
}
