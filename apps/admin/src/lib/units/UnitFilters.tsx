import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { SAMPLE_LIST_LABELS, SAMPLE_LISTS } from "@sipas/domain/sample";
import { FilterBar } from "@sipas/ui";
import { activeFilters } from "../active-filters.ts";
import { optionsOf } from "../options.ts";
import { noUnitFilter, UNIT_STATE_LABELS, UNIT_STATES, type UnitListFilter } from "./filter.ts";
import { text } from "./text.vi.ts";
import {
  UnitAgenciesDocument,
  UnitAreasDocument,
  UnitEnumeratorsDocument,
} from "./unit-choices.generated.ts";
import { ValueSelect } from "./ValueSelect.tsx";

export interface UnitFiltersProps {
  readonly planId: string;
  readonly filter: UnitListFilter;
  readonly onChange: (change: Partial<UnitListFilter>) => void;
}

/** Narrows a list of sample units; the choices are those that the sample has. */
export function UnitFilters({ planId, filter, onChange }: UnitFiltersProps) {
  const { data } = useQuery(UnitAgenciesDocument, { variables: { planId } });
  const agencies = (data?.surveyPlan?.roster ?? []).map(({ agency }) => ({
    value: agency.code,
    label: agency.name,
  }));
  const agencyName = agencies.find(({ value }) => value === filter.agency)?.label ?? filter.agency;
  const labels = {
    agency: filter.agency && `${text.agency}: ${agencyName}`,
    list: filter.list && `${text.list}: ${SAMPLE_LIST_LABELS[filter.list]}`,
    area: filter.area && `${text.area}: ${filter.area}`,
    enumerator: filter.enumerator && `${text.enumerator}: ${filter.enumerator}`,
    state: filter.state && `${text.state}: ${UNIT_STATE_LABELS[filter.state]}`,
  };
  const common = { placeholder: text.all, clearable: true, nothingFoundMessage: text.nothing } as const;
  return (
    <FilterBar active={activeFilters(labels, onChange)} onClear={() => onChange(noUnitFilter)}>
      <Select
        {...common}
        label={text.agency}
        searchable
        nothingFoundMessage={text.noAgency}
        data={agencies}
        value={filter.agency}
        onChange={(agency) => onChange({ agency })}
      />
      <Select
        {...common}
        label={text.list}
        data={optionsOf(SAMPLE_LISTS, SAMPLE_LIST_LABELS)}
        value={filter.list}
        onChange={(list) => onChange({ list })}
      />
      <ValueSelect
        label={text.area}
        query={UnitAreasDocument}
        planId={planId}
        value={filter.area}
        onChange={(area) => onChange({ area })}
      />
      <ValueSelect
        label={text.enumerator}
        query={UnitEnumeratorsDocument}
        planId={planId}
        value={filter.enumerator}
        onChange={(enumerator) => onChange({ enumerator })}
      />
      <Select
        {...common}
        label={text.state}
        data={optionsOf(UNIT_STATES, UNIT_STATE_LABELS)}
        value={filter.state}
        onChange={(state) => onChange({ state })}
      />
    </FilterBar>
  );
}
