import { Select } from "@mantine/core";
import { ROLES, ROLE_LABELS, type Role } from "@sipas/domain/access";
import { FilterBar } from "@sipas/ui";
import { activeFilters } from "../../../lib/active-filters.ts";
import { optionsOf } from "../../../lib/options.ts";
import { SearchInput } from "../../../lib/SearchInput.tsx";
import { text } from "../text.vi.ts";

const words = text.accounts;

export interface AccountFilter {
  readonly search: string | null;
  readonly role: Role | null;
}

export interface AccountFiltersProps {
  readonly filter: AccountFilter;
  readonly onChange: (change: Partial<AccountFilter>) => void;
  readonly onClear: () => void;
}

export function AccountFilters({ filter, onChange, onClear }: AccountFiltersProps) {
  return (
    <FilterBar active={activeFilters(labelsOf(filter), onChange)} onClear={onClear}>
      <SearchInput
        label={words.search}
        placeholder={words.searchHint}
        value={filter.search}
        onSearch={(search) => onChange({ search })}
      />
      <Select
        label={words.role}
        placeholder={words.all}
        clearable
        data={optionsOf(ROLES, ROLE_LABELS)}
        value={filter.role}
        onChange={(role) => onChange({ role })}
      />
    </FilterBar>
  );
}

function labelsOf({ search, role }: AccountFilter) {
  return {
    search: search && `${words.search}: ${search}`,
    role: role && `${words.role}: ${ROLE_LABELS[role]}`,
  };
}
