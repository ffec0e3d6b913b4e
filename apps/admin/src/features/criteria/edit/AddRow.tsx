import { Button } from "@mantine/core";
import { fieldProps } from "@sipas/ui";
import { IconPlus } from "@tabler/icons-react";

export interface AddRowProps {
  /** Of the list that grows. */
  readonly path: string;
  readonly label: string;
  readonly onAdd: () => void;
}

export function AddRow({ path, label, onAdd }: AddRowProps) {
  return (
    <div>
      <Button
        {...fieldProps(`${path}.add`)}
        variant="default"
        size="sm"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={onAdd}
      >
        {label}
      </Button>
    </div>
  );
}
