import { NativeSelect } from "@mantine/core";
import { BLOCK_LABELS, BLOCKS, type Block } from "@sipas/domain/agency";
import { FilterBar } from "@sipas/ui";
import { optionsOf } from "../../../lib/options.ts";
import { SearchInput } from "../../../lib/SearchInput.tsx";
import { text } from "./text.vi.ts";

export interface RosterFiltersProps {
  readonly search: string | null;
  readonly block: Block | null;
  readonly onChange: (change: { search?: string | null; block?: Block | null }) => void;
}

export function RosterFilters({ search, block, onChange }: RosterFiltersProps) {
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
        data={[{ value: "", label: text.all }, ...optionsOf(BLOCKS, BLOCK_LABELS)]}
        value={block ?? ""}
        onChange={(event) => onChange({ block: (event.currentTarget.value || null) as Block | null })}
      />
    </FilterBar>
  );
}
