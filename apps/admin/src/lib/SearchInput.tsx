import { TextInput, type TextInputProps } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

export interface SearchInputProps extends Pick<TextInputProps, "label" | "placeholder"> {
  readonly value: string | null;
  readonly onSearch: (value: string | null) => void;
  readonly delayMs?: number;
}

/** Searches a moment after the last key; follows the URL when it changes from elsewhere. */
export function SearchInput({ value, onSearch, delayMs = 300, ...rest }: SearchInputProps) {
  const [typed, setTyped] = useState(value ?? "");
  const asked = useRef(value);
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });

  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value ?? "");
  }, [value]);

  useEffect(() => {
    const wanted = typed.trim() || null;
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      search.current(wanted);
    }, delayMs);
    return () => clearTimeout(timer);
  }, [typed, delayMs]);

  return (
    <TextInput
      {...rest}
      type="search"
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
