import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { formatDay, isDay, readDay } from "../../format/day.ts";
import { text } from "../../text.vi.ts";

export type DayInputProps = Omit<TextInputProps, "value" | "defaultValue" | "onChange" | "type"> & {
  /** "YYYY-MM-DD", "" when empty, or what was typed while it is no day: nothing typed is lost. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A day as Vietnamese write it, 05/11/2024; also reads 5/11/2024 and 05112024. */
export function DayInput({ value, onChange, error, onBlur, ...rest }: DayInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && valueOf(typed) === value ? typed : formatDay(value);
  const editing = typed !== null;

  return (
    <TextInput
      placeholder={text.day.placeholder}
      autoComplete="off"
      maxLength={20}
      {...rest}
      value={shown}
      error={error ?? (editing ? undefined : problemOf(value))}
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
  const read = readDay(typed);
  return "day" in read ? read.day : typed.trim();
}

function problemOf(value: string): string | undefined {
  if (value === "" || isDay(value)) return undefined;
  const read = readDay(value);
  return "error" in read && read.error === "IMPOSSIBLE" ? text.day.impossible : text.day.unreadable;
}
