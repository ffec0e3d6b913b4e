import { NativeSelect } from "@mantine/core";
import type { Block } from "@sipas/domain/agency";
import { FilterBar } from "@sipas/ui";
import { SearchInput } from "../../../lib/SearchInput.tsx";
import { text } from "./text.vi.ts";

export interface RosterFiltersProps {
  readonly search: string | null;
  readonly block: string | null;
  readonly blocks: readonly Block[];
  readonly onChange: (change: { search?: string | null; block?: string | null }) => void;
}

export function RosterFilters({ search, block, blocks, onChange }: RosterFiltersProps) {
  return (
    <FilterBar>
      <SearchInput
        label={text.search}
        placeholder={text.searchHint}
        value={search}
        onSearch={(wanted) => onChange({ search: wanted })}
      />
      <NativeSelect
        label={text.block}
        data={[
          { value: "", label: text.all },
          ...blocks.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={block ?? ""}
        onChange={(event) => onChange({ block: event.currentTarget.value || null })}
      />
    </FilterBar>
  );
}
