import { Button, Stack, TextInput } from "@mantine/core";
import { Dialog, fieldId } from "@sipas/ui";
import { useId, useState, type FormEvent } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { CreateAccountDocument, type IssuedPasswordFragment } from "./account-commands.generated.ts";
import { AccountFields, type AccountFieldValues } from "./AccountFields.tsx";

const words = text.form;
const empty: AccountFieldValues & { readonly login: string } = {
  login: "",
  displayName: "",
  organisationId: "",
  role: "",
};

export interface CreateAccountDialogProps {
  readonly onCreated: (password: IssuedPasswordFragment) => void;
  readonly onClose: () => void;
}

export function CreateAccountDialog({ onCreated, onClose }: CreateAccountDialogProps) {
  const [typed, setTyped] = useState(empty);
  const formId = useId();
  const command = useCommand(CreateAccountDocument, { refetchQueries: ["Accounts"] });
  const { role } = typed;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!role) return;
    const outcome = await command.run((idempotencyKey) => ({ input: { ...typed, role, idempotencyKey } }));
    if (outcome.kind === "done") onCreated(outcome.value);
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.createTitle}
      footer={
        <>
          <Button variant="default" onClick={onClose} disabled={command.busy}>
            {words.cancel}
          </Button>
          <Button type="submit" form={formId} loading={command.busy} disabled={!role}>
            {words.create}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack gap="md">
          <CommandNotice command={command} />
          <AccountFields
            values={typed}
            problems={command.problems}
            onChange={(change) => setTyped({ ...typed, ...change })}
          />
          <TextInput
            id={fieldId("login")}
            label={words.login}
            description={words.loginHint}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            value={typed.login}
            error={problemAt(command.problems, "login")}
            onChange={(event) => setTyped({ ...typed, login: event.currentTarget.value })}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
