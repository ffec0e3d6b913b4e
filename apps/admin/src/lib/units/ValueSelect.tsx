import type { TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { text } from "./text.vi.ts";

interface Values {
  readonly values: readonly string[];
}

interface Asked {
  readonly planId: string;
  readonly search?: string | null;
}

export interface ValueSelectProps {
  readonly label: string;
  /** Asks for the values that hold a text, the first of very many. */
  readonly query: TypedDocumentNode<Values, Asked>;
  readonly planId: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** As many values come at once. */
const PAGE = 100;
const DELAY_MS = 300;

/** A choice among values of the sample, which may be too many for one list: what is typed is looked up. */
export function ValueSelect({ label, query, planId, value, onChange }: ValueSelectProps) {
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed === value ? "" : typed.trim(), DELAY_MS);
  const { data, previousData } = useQuery(query, { variables: { planId, search: search || null } });
  const found = (data ?? previousData)?.values ?? [];
  const chosen = value !== null && !found.includes(value) ? [value] : [];
  const more = found.length < PAGE ? [] : [{ value: "", label: text.more, disabled: true }];
  return (
    <Select
      label={label}
      placeholder={text.all}
      clearable
      searchable
      nothingFoundMessage={text.nothing}
      data={[...chosen, ...found, ...more]}
      // What comes back holds what was typed already.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
    />
  );
}
