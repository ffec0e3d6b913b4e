import { Select } from "@mantine/core";
import { BALLOT_FORM_LABELS, BALLOT_FORMS, type BallotForm } from "@sipas/domain/criteria";
import { FilterBar } from "@sipas/ui";
import { activeFilters } from "../../../lib/active-filters.ts";
import { optionsOf } from "../../../lib/options.ts";
import { useToday } from "../../../lib/use-today.ts";
import { text } from "../text.vi.ts";

const words = text.list;
const firstYear = 2024;

export interface FormFiltersProps {
  readonly year: number | null;
  readonly form: BallotForm | null;
  readonly onChange: (change: { year?: string | null; form?: BallotForm | null }) => void;
}

export function FormFilters({ year, form, onChange }: FormFiltersProps) {
  const nextYear = Number(useToday().slice(0, 4)) + 1;
  const years = Array.from({ length: nextYear - firstYear + 1 }, (_, at) => String(nextYear - at));
  const labels = {
    year: year === null ? null : `${words.year}: ${year}`,
    form: form && `${words.form}: ${BALLOT_FORM_LABELS[form]}`,
  };
  return (
    <FilterBar active={activeFilters(labels, onChange)} onClear={() => onChange({ year: null, form: null })}>
      <Select
        label={words.year}
        placeholder={words.all}
        clearable
        data={years}
        value={year === null ? null : String(year)}
        onChange={(value) => onChange({ year: value })}
      />
      <Select
        label={words.form}
        placeholder={words.all}
        clearable
        data={optionsOf(BALLOT_FORMS, BALLOT_FORM_LABELS)}
        value={form}
        onChange={(value) => onChange({ form: value })}
      />
    </FilterBar>
  );
}
