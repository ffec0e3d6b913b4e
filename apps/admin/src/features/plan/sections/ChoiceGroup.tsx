import { Radio, Stack } from "@mantine/core";
import { fieldProps } from "@sipas/ui";

export interface ChoiceGroupProps<T extends string> {
  readonly path: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  /** What each choice means, in plain words. */
  readonly hints: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few choices, each explained. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { path, label, values, labels, hints, value, onChange } = props;
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <Stack {...fieldProps(path)} gap="sm" mt="xs">
        {values.map((choice) => (
          <Radio key={choice} value={choice} label={labels[choice]} description={hints[choice]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
