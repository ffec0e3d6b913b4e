import { Button, Text } from "@mantine/core";
import { text } from "../text.vi.ts";
import { FrontPage } from "../FrontPage.tsx";
import { useSignOut } from "../use-sign-out.ts";
import { PasswordForm } from "./PasswordForm.tsx";

export function ForcedPasswordScreen() {
  const { signOut, busy } = useSignOut();
  return (
    <FrontPage title={text.password.forcedTitle}>
      <Text c="dimmed" mb="md">
        {text.password.forcedHint}
      </Text>
      <PasswordForm currentLabel={text.password.temporary}>
        <Button variant="subtle" loading={busy} onClick={() => void signOut()}>
          {text.password.signOut}
        </Button>
      </PasswordForm>
    </FrontPage>
  );
}
