import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { BALLOT_VALIDITIES, BALLOT_VALIDITY_LABELS } from "@sipas/domain/ballot";
import { BALLOT_FORMS, BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { FilterBar } from "@sipas/ui";
import { activeFilters } from "../../../lib/active-filters.ts";
import { formatInstant } from "../../../lib/formats.ts";
import { optionsOf } from "../../../lib/options.ts";
import { SearchInput } from "../../../lib/SearchInput.tsx";
import { text } from "../text.vi.ts";
import { BallotFilterChoicesDocument } from "./ballots.generated.ts";
import { noFilter, type ListFilter } from "./filter.ts";

export interface BallotFiltersProps {
  readonly planId: string;
  readonly filter: ListFilter;
  readonly onChange: (change: Partial<ListFilter>) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const words = text.filter;

export function BallotFilters({ planId, filter, onChange }: BallotFiltersProps) {
  const { data } = useQuery(BallotFilterChoicesDocument, { variables: { planId } });
  const agencies = (data?.surveyPlan?.roster ?? []).map(({ agency }) => ({
    value: agency.code,
    label: agency.name,
  }));
  const imports = (data?.ballotImports.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: `${node.fileName} – ${formatInstant(node.importedAt)}`,
  }));
  const common = { placeholder: words.all, clearable: true } as const;
  return (
    <FilterBar
      active={activeFilters(labelsOf(filter, agencies, imports), onChange)}
      onClear={() => onChange(noFilter)}
    >
      <SearchInput
        label={words.serial}
        placeholder={words.serialHint}
        value={filter.serial}
        onSearch={(serial) => onChange({ serial })}
      />
      <Select
        {...common}
        label={words.agency}
        searchable
        nothingFoundMessage={words.noAgency}
        data={agencies}
        value={filter.agency}
        onChange={(agency) => onChange({ agency })}
      />
      <Select
        {...common}
        label={words.form}
        data={optionsOf(BALLOT_FORMS, BALLOT_FORM_LABELS)}
        value={filter.form}
        onChange={(form) => onChange({ form })}
      />
      <Select
        {...common}
        label={words.validity}
        data={optionsOf(BALLOT_VALIDITIES, BALLOT_VALIDITY_LABELS)}
        value={filter.validity}
        onChange={(validity) => onChange({ validity })}
      />
      <Select
        {...common}
        label={words.import}
        data={imports}
        value={filter.import}
        onChange={(id) => onChange({ import: id })}
      />
    </FilterBar>
  );
}

function labelsOf(filter: ListFilter, agencies: readonly Choice[], imports: readonly Choice[]) {
  const nameIn = (choices: readonly Choice[], value: string, fallback: string) =>
    choices.find((choice) => choice.value === value)?.label ?? fallback;
  return {
    serial: filter.serial && `${words.serial}: ${filter.serial}`,
    agency: filter.agency && `${words.agency}: ${nameIn(agencies, filter.agency, filter.agency)}`,
    form: filter.form && `${words.form}: ${BALLOT_FORM_LABELS[filter.form]}`,
    validity: filter.validity && `${words.validity}: ${BALLOT_VALIDITY_LABELS[filter.validity]}`,
    import: filter.import && `${words.import}: ${nameIn(imports, filter.import, words.chosenImport)}`,
  };
}
