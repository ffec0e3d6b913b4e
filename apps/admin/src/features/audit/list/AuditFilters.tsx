import { Select } from "@mantine/core";
import { AUDIT_ACTIONS, AUDIT_ACTION_LABELS, type AuditAction } from "@sipas/domain/access";
import { formatDay } from "@sipas/domain/kernel";
import { DayInput, FilterBar, isDay } from "@sipas/ui";
import { useState } from "react";
import { activeFilters } from "../../../lib/active-filters.ts";
import { optionsOf } from "../../../lib/options.ts";
import { text } from "../text.vi.ts";
import { PersonFilter } from "./PersonFilter.tsx";

export interface AuditFilter {
  readonly action: AuditAction | null;
  /** The id of an account. */
  readonly person: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly subject: string | null;
}

export interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (change: Partial<AuditFilter>) => void;
  readonly onClear: () => void;
}

export function AuditFilters({ filter, onChange, onClear }: AuditFiltersProps) {
  return (
    <FilterBar active={activeFilters(labelsOf(filter), onChange)} onClear={onClear}>
      <Select
        label={text.action}
        placeholder={text.all}
        clearable
        searchable
        data={optionsOf(AUDIT_ACTIONS, AUDIT_ACTION_LABELS)}
        value={filter.action}
        onChange={(action) => onChange({ action })}
      />
      <PersonFilter value={filter.person} onChange={(person) => onChange({ person })} />
      <DayFilter label={text.from} value={filter.from} onChange={(from) => onChange({ from })} />
      <DayFilter label={text.to} value={filter.to} onChange={(to) => onChange({ to })} />
    </FilterBar>
  );
}

interface DayFilterProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** Only a whole day filters; what is half typed stays in the field. */
function DayFilter({ label, value, onChange }: DayFilterProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <DayInput
      label={label}
      value={typed ?? value ?? ""}
      onChange={(next) => {
        const whole = next === "" || isDay(next);
        setTyped(whole ? null : next);
        if (whole) onChange(next || null);
      }}
    />
  );
}

function labelsOf({ action, person, from, to, subject }: AuditFilter) {
  return {
    action: action && `${text.action}: ${AUDIT_ACTION_LABELS[action]}`,
    person: person && text.onePerson,
    from: from && `${text.from} ${formatDay(from)}`,
    to: to && `${text.to} ${formatDay(to)}`,
    subject: subject && text.subjectOnly,
  };
}
