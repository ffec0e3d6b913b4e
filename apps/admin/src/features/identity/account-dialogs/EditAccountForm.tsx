import { Button, Checkbox, Group, Stack } from "@mantine/core";
import { fieldId } from "@sipas/ui";
import { useState, type FormEvent } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { UpdateAccountDocument, type IssuedPasswordFragment } from "./account-commands.generated.ts";
import { AccountFields } from "./AccountFields.tsx";
import type { EditedAccountFragment } from "./edited-account.generated.ts";
import { ResetPassword } from "./ResetPassword.tsx";
import { useAccountCheck } from "./use-account-check.ts";

const words = text.form;

export interface EditAccountFormProps {
  readonly account: EditedAccountFragment;
  readonly onReset: (password: IssuedPasswordFragment) => void;
  readonly onClose: () => void;
}

export function EditAccountForm({ account, onReset, onClose }: EditAccountFormProps) {
  const [typed, setTyped] = useState(() => formOf(account));
  const command = useCommand(UpdateAccountDocument);
  const { check, shown } = useAccountCheck(command);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id, version, login } = account;
    const sound = check({ ...typed, login });
    if (!sound) return;
    const { role } = sound;
    const outcome = await command.run((idempotencyKey) => ({
      input: { id, version, ...typed, role, idempotencyKey },
    }));
    if (outcome.kind === "done") onClose();
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <CommandNotice command={shown} />
        <AccountFields
          values={typed}
          problems={shown.problems}
          onChange={(change) => setTyped({ ...typed, ...change })}
        />
        <Checkbox
          id={fieldId("active")}
          label={words.active}
          description={words.activeHint}
          checked={typed.active}
          onChange={(event) => setTyped({ ...typed, active: event.currentTarget.checked })}
        />
        <Group justify="space-between">
          <ResetPassword account={account} onReset={onReset} />
          <Group gap="sm">
            <Button variant="default" onClick={onClose} disabled={command.busy}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={command.busy}>
              {words.save}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function formOf({ displayName, role, active, organisation }: EditedAccountFragment) {
  return { displayName, role: role as typeof role | "", active, organisationId: organisation.id };
}
