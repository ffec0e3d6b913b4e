import { Select } from "@mantine/core";
import { SERVICE_MODES, SERVICE_MODE_LABELS, type Block, type ServiceMode } from "@sipas/domain/agency";
import { FilterBar } from "@sipas/ui";
import { activeFilters } from "../../../lib/active-filters.ts";
import { optionsOf } from "../../../lib/options.ts";
import { SearchInput } from "../../../lib/SearchInput.tsx";
import { text } from "../text.vi.ts";

export interface RosterFilter {
  readonly block: string | null;
  readonly serviceMode: ServiceMode | null;
  readonly search: string | null;
}

export interface RosterFiltersProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly blocks: readonly Block[];
  readonly filter: RosterFilter;
  readonly onChange: (change: Partial<RosterFilter> & { readonly year?: string | null }) => void;
}

export function RosterFilters({ years, year, blocks, filter, onChange }: RosterFiltersProps) {
  return (
    <FilterBar
      active={activeFilters(labelsOf(filter, blocks), onChange)}
      onClear={() => onChange({ block: null, serviceMode: null, search: null })}
    >
      <Select
        label={text.year}
        data={years.map(String)}
        value={String(year)}
        onChange={(value) => onChange({ year: value, block: null })}
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
        data={blocks.map(({ code, name }) => ({ value: code, label: name }))}
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

function labelsOf({ block, serviceMode, search }: RosterFilter, blocks: readonly Block[]) {
  return {
    search: search && `${text.search}: ${search}`,
    block: block && `${text.block}: ${blocks.find(({ code }) => code === block)?.name ?? block}`,
    serviceMode: serviceMode && `${text.mode}: ${SERVICE_MODE_LABELS[serviceMode]}`,
  };
}
