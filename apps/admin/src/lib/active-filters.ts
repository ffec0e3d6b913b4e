import type { ActiveFilter } from "@sipas/ui";

/** The filters that are on, as chips: a label for each, nothing for those that are off. */
export function activeFilters<Key extends string>(
  labels: Readonly<Record<Key, string | null>>,
  onChange: (change: Partial<Record<Key, null>>) => void,
): readonly ActiveFilter[] {
  return (Object.entries(labels) as [Key, string | null][]).flatMap(([key, label]) =>
    label ? [{ key, label, onRemove: () => onChange({ [key]: null } as Partial<Record<Key, null>>) }] : [],
  );
}
