import { Checkbox } from "@mantine/core";
import type { Separator } from "./csv-file.ts";
import { text } from "./text.vi.ts";

export interface SeparatorChoiceProps {
  readonly value: Separator;
  readonly onChange: (separator: Separator) => void;
}

/** Which character parts the cells of the files handed out. */
export function SeparatorChoice({ value, onChange }: SeparatorChoiceProps) {
  return (
    <Checkbox
      label={text.separator.semicolon}
      description={text.separator.semicolonHint}
      checked={value === ";"}
      onChange={(event) => onChange(event.currentTarget.checked ? ";" : ",")}
    />
  );
}
