import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { fieldId } from "@sipas/ui";
import { useState, type FormEvent, type ReactNode } from "react";
import { CommandNotice, problemAt } from "../../lib/CommandNotice.tsx";
import { useCommand } from "../../lib/use-command.ts";
import { rememberViewer } from "../session-cache.ts";
import { text } from "../text.vi.ts";
import { ChangePasswordDocument } from "./change-password.generated.ts";

const words = text.password;
const empty = { currentPassword: "", newPassword: "", repeated: "" };

export interface PasswordFormProps {
  readonly currentLabel: string;
  readonly onChanged?: () => void;
  readonly children?: ReactNode;
}

/** Further buttons come as children. */
export function PasswordForm({ currentLabel, onChanged, children }: PasswordFormProps) {
  const [typed, setTyped] = useState(empty);
  const [mismatch, setMismatch] = useState(false);
  const command = useCommand(ChangePasswordDocument, {
    update: (cache, { data }) => {
      if (data?.changePassword.__typename === "Viewer") rememberViewer(cache, data.changePassword);
    },
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const differs = typed.newPassword !== typed.repeated;
    setMismatch(differs);
    if (differs) return;
    const { currentPassword, newPassword } = typed;
    const outcome = await command.run(() => ({ input: { currentPassword, newPassword } }));
    if (outcome.kind !== "done") return;
    setTyped(empty);
    onChanged?.();
  };
  const field = (name: keyof typeof empty) => ({
    id: fieldId(name),
    value: typed[name],
    required: true,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <CommandNotice command={command} />
        <PasswordInput
          label={currentLabel}
          autoComplete="current-password"
          error={problemAt(command.problems, "currentPassword")}
          {...field("currentPassword")}
        />
        <PasswordInput
          label={words.next}
          description={words.nextHint}
          autoComplete="new-password"
          error={problemAt(command.problems, "newPassword")}
          {...field("newPassword")}
        />
        <PasswordInput
          label={words.repeat}
          autoComplete="new-password"
          error={mismatch ? words.mismatch : undefined}
          {...field("repeated")}
        />
        <Group justify="space-between">
          <Button type="submit" loading={command.busy}>
            {words.submit}
          </Button>
          {children}
        </Group>
      </Stack>
    </form>
  );
}
