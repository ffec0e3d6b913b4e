import { Select } from "@mantine/core";
import { fieldProps } from "@sipas/ui";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { fold } from "./fold.ts";
import type { KnownAgency } from "./roster-rows.ts";
import { text } from "./text.vi.ts";
import { useRegistry } from "./use-registry.ts";

export interface AddAgencyProps {
  readonly taken: readonly RosterRowDraft[];
  readonly onAdd: (agency: KnownAgency) => void;
}

/** Agencies of the province's latest roster that the plan does not have. */
export function AddAgency({ taken, onAdd }: AddAgencyProps) {
  const registry = useRegistry();
  const codes = new Set(taken.map(({ agencyCode }) => agencyCode));
  const free = (registry ?? []).filter(({ agency }) => !codes.has(agency.code));
  return (
    <Select
      {...fieldProps("roster")}
      label={text.add}
      placeholder={registry && free.length === 0 ? text.addNone : text.addHint}
      disabled={free.length === 0}
      searchable
      maw="30rem"
      nothingFoundMessage={text.addNothing}
      data={free.map(({ agency }) => ({ value: agency.code, label: `${agency.name} (${agency.code})` }))}
      filter={({ options, search }) =>
        options.filter((option) => "label" in option && fold(option.label).includes(fold(search)))
      }
      value={null}
      onChange={(code) => {
        const chosen = free.find(({ agency }) => agency.code === code);
        if (chosen) onAdd(chosen);
      }}
    />
  );
}
