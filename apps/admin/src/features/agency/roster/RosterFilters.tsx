import { Select } from "@mantine/core";
import {
  BLOCKS,
  BLOCK_LABELS,
  SERVICE_MODES,
  SERVICE_MODE_LABELS,
  type Block,
  type ServiceMode,
} from "@sipas/domain/agency";
import { FilterBar, type ActiveFilter } from "@sipas/ui";
import { optionsOf } from "../../../lib/options.ts";
import { SearchInput } from "../../../lib/SearchInput.tsx";
import { text } from "../text.vi.ts";

export interface RosterFilter {
  readonly block: Block | null;
  readonly serviceMode: ServiceMode | null;
  readonly search: string | null;
}

export interface RosterFiltersProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly filter: RosterFilter;
  readonly onChange: (change: Partial<RosterFilter> & { readonly year?: string | null }) => void;
}

export function RosterFilters({ years, year, filter, onChange }: RosterFiltersProps) {
  return (
    <FilterBar
      active={activeFilters(filter, onChange)}
      onClear={() => onChange({ block: null, serviceMode: null, search: null })}
    >
      <Select
        label={text.year}
        data={years.map(String)}
        value={String(year)}
        onChange={(value) => onChange({ year: value })}
      />
      <SearchInput
        label={text.search}
        placeholder={text.searchHint}
        value={filter.search}
        onSearch={(search) => onChange({ search })}
      />
      <Select
        label={text.block}
        placeholder={text.all}
        clearable
        data={optionsOf(BLOCKS, BLOCK_LABELS)}
        value={filter.block}
        onChange={(block) => onChange({ block })}
      />
      <Select
        label={text.mode}
        placeholder={text.all}
        clearable
        data={optionsOf(SERVICE_MODES, SERVICE_MODE_LABELS)}
        value={filter.serviceMode}
        onChange={(serviceMode) => onChange({ serviceMode })}
      />
    </FilterBar>
  );
}

function activeFilters(
  { block, serviceMode, search }: RosterFilter,
  onChange: RosterFiltersProps["onChange"],
): readonly ActiveFilter[] {
  return [
    search && {
      key: "search",
      label: `${text.search}: ${search}`,
      onRemove: () => onChange({ search: null }),
    },
    block && {
      key: "block",
      label: `${text.block}: ${BLOCK_LABELS[block]}`,
      onRemove: () => onChange({ block: null }),
    },
    serviceMode && {
      key: "serviceMode",
      label: `${text.mode}: ${SERVICE_MODE_LABELS[serviceMode]}`,
      onRemove: () => onChange({ serviceMode: null }),
    },
  ].filter((filter) => filter !== null && filter !== "");
}
