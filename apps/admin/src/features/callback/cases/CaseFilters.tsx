import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { CALLBACK_CASE_STATE_LABELS, CALLBACK_CASE_STATES } from "@sipas/domain/callback";
import { CALLBACK_OUTCOME_LABELS, CLOSING_OUTCOMES } from "@sipas/domain/plan";
import { FilterBar } from "@sipas/ui";
import { activeFilters } from "../../../lib/active-filters.ts";
import { optionsOf } from "../../../lib/options.ts";
import { SearchInput } from "../../../lib/SearchInput.tsx";
import { text } from "../text.vi.ts";
import { CallbackCaseChoicesDocument } from "./cases.generated.ts";
import { noFilter, type ListFilter } from "./filter.ts";

export interface CaseFiltersProps {
  readonly planId: string;
  readonly filter: ListFilter;
  readonly onChange: (change: Partial<ListFilter>) => void;
}

const words = text.cases;

export function CaseFilters({ planId, filter, onChange }: CaseFiltersProps) {
  const { data } = useQuery(CallbackCaseChoicesDocument, { variables: { planId } });
  const agencies = (data?.surveyPlan?.roster ?? []).map(({ agency }) => ({
    value: agency.code,
    label: agency.name,
  }));
  const { serial, state, outcome, agency, enumerator } = filter;
  const agencyName = agencies.find(({ value }) => value === agency)?.label ?? agency;
  const labels = {
    serial: serial && `${words.serial}: ${serial}`,
    state: state && CALLBACK_CASE_STATE_LABELS[state],
    outcome: outcome && CALLBACK_OUTCOME_LABELS[outcome],
    agency: agencyName && `${words.agency}: ${agencyName}`,
    enumerator: enumerator && `${words.enumerator}: ${enumerator}`,
  };
  const common = { placeholder: words.all, clearable: true } as const;
  return (
    <FilterBar active={activeFilters(labels, onChange)} onClear={() => onChange(noFilter)}>
      <SearchInput
        label={words.search}
        placeholder={words.searchHint}
        value={serial}
        onSearch={(value) => onChange({ serial: value })}
      />
      <Select
        {...common}
        label={words.state}
        data={optionsOf(CALLBACK_CASE_STATES, CALLBACK_CASE_STATE_LABELS)}
        value={state}
        onChange={(value) => onChange({ state: value })}
      />
      <Select
        {...common}
        label={words.outcome}
        data={optionsOf(CLOSING_OUTCOMES, CALLBACK_OUTCOME_LABELS)}
        value={outcome}
        onChange={(value) => onChange({ outcome: value })}
      />
      <Select
        {...common}
        label={words.agency}
        searchable
        nothingFoundMessage={words.noAgency}
        data={agencies}
        value={agency}
        onChange={(value) => onChange({ agency: value })}
      />
    </FilterBar>
  );
}
