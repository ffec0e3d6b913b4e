import { Button } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { ResetPasswordDocument, type IssuedPasswordFragment } from "./account-commands.generated.ts";
import type { EditedAccountFragment } from "./edited-account.generated.ts";

const words = text.password;

export interface ResetPasswordProps {
  readonly account: Pick<EditedAccountFragment, "id" | "version" | "displayName">;
  readonly onReset: (password: IssuedPasswordFragment) => void;
}

export function ResetPassword({ account, onReset }: ResetPasswordProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(ResetPasswordDocument);
  const reset = async () => {
    const { id, version } = account;
    const outcome = await command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }));
    if (outcome.kind === "done") onReset(outcome.value);
  };
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {words.reset}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={words.resetConfirm(account.displayName)}
        confirmLabel={words.reset}
        onConfirm={() => void reset()}
        onCancel={() => setAsking(false)}
        busy={command.busy}
      >
        <p>{words.resetHint}</p>
        <CommandNotice command={command} />
      </ConfirmDialog>
    </>
  );
}
