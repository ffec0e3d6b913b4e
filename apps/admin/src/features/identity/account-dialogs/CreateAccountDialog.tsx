import { Button, Stack, TextInput } from "@mantine/core";
import { Dialog, fieldId } from "@sipas/ui";
import { useId, useState, type FormEvent } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { CreateAccountDocument, type IssuedPasswordFragment } from "./account-commands.generated.ts";
import { AccountFields, type AccountFieldValues } from "./AccountFields.tsx";
import { useAccountCheck } from "./use-account-check.ts";

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
  const { check, shown } = useAccountCheck(command);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const account = check(typed);
    if (!account) return;
    const { role } = account;
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
          <Button type="submit" form={formId} loading={command.busy}>
            {words.create}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack gap="md">
          <CommandNotice command={shown} />
          <AccountFields
            values={typed}
            problems={shown.problems}
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
            error={problemAt(shown.problems, "login")}
            onChange={(event) => setTyped({ ...typed, login: event.currentTarget.value })}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
