import { Button, Group, Text } from "@mantine/core";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { text } from "../text.vi.ts";
import { ValidateBallotFormDocument } from "./form-commands.generated.ts";

export interface ValidateFormProps {
  readonly form: Pick<FormDetailFragment, "id" | "version">;
  /** Why it cannot be validated yet, in place of the button's own readiness; null where nothing keeps from it. */
  readonly obstacle: string | null;
}

/** Marks a draft in which nothing is found as validated. */
export function ValidateForm({ form: { id, version }, obstacle }: ValidateFormProps) {
  const command = useCommand(ValidateBallotFormDocument);
  return (
    <Group gap="md">
      <CommandNotice command={command} />
      {obstacle && <Text>{obstacle}</Text>}
      <Button
        loading={command.busy}
        disabled={obstacle !== null}
        onClick={() => void command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }))}
      >
        {text.validate.open}
      </Button>
    </Group>
  );
}
