import { Select } from "@mantine/core";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { fold } from "./fold.ts";
import { text } from "./text.vi.ts";

export interface AgencyChoiceProps {
  readonly label: string;
  readonly rows: readonly RosterRowDraft[];
  /** The place of the row that is chosen. */
  readonly value: number | null;
  readonly error: string | undefined;
  readonly onChange: (place: number | null) => void;
}

/** One of the agencies that ballots are allotted to; those that are asked in full have none to give or take. */
export function AgencyChoice({ label, rows, value, error, onChange }: AgencyChoiceProps) {
  return (
    <Select
      label={label}
      placeholder={text.addHint}
      searchable
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={text.addNothing}
      data={rows.flatMap(({ agencyName, takeAll }, place) =>
        takeAll ? [] : [{ value: String(place), label: agencyName }],
      )}
      filter={({ options, search }) =>
        options.filter((option) => "label" in option && fold(option.label).includes(fold(search)))
      }
      value={value === null ? null : String(value)}
      error={error}
      onChange={(place) => onChange(place === null ? null : Number(place))}
    />
  );
}
