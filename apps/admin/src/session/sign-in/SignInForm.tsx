import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { fieldId } from "@sipas/ui";
import { useState, type FormEvent } from "react";
import { CommandNotice } from "../../lib/CommandNotice.tsx";
import { useCommand } from "../../lib/use-command.ts";
import { rememberViewer } from "../session-cache.ts";
import { text } from "../text.vi.ts";
import { SignInDocument } from "./sign-in.generated.ts";

const words = text.signIn;

export function SignInForm() {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const command = useCommand(SignInDocument, {
    update: (cache, { data }) => {
      if (data?.signIn.__typename === "Viewer") rememberViewer(cache, data.signIn);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void command.run(() => ({ input: { login: login.trim(), password } }));
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <CommandNotice command={command} />
        <TextInput
          id={fieldId("login")}
          label={words.login}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          withAsterisk={false}
          size="md"
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
        <PasswordInput
          id={fieldId("password")}
          label={words.password}
          autoComplete="current-password"
          required
          withAsterisk={false}
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={command.busy}>
          {words.submit}
        </Button>
        <Text size="sm" c="dimmed">
          {words.forgotten}
        </Text>
      </Stack>
    </form>
  );
}
