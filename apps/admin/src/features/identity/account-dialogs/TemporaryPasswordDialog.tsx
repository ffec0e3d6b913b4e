import { Button } from "@mantine/core";
import { CopyButton, Dialog } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import { text } from "../text.vi.ts";
import type { IssuedPasswordFragment } from "./account-commands.generated.ts";
import styles from "./TemporaryPasswordDialog.module.css";

const words = text.password;

export interface TemporaryPasswordDialogProps {
  readonly title: string;
  readonly password: IssuedPasswordFragment;
  readonly onClose: () => void;
}

/** Nothing but its own button closes it: whoever loses the password has to issue another one. */
export function TemporaryPasswordDialog({ title, password, onClose }: TemporaryPasswordDialogProps) {
  const { account, temporaryPassword } = password;
  return (
    <Dialog
      opened
      stays
      onClose={onClose}
      title={title}
      footer={
        <>
          <CopyButton text={temporaryPassword} label={words.copy} />
          <Button onClick={onClose}>{words.done}</Button>
        </>
      }
    >
      <p>{words.hint(account.displayName)}</p>
      <Facts
        items={[
          { label: words.login, value: account.login },
          { label: words.value, value: <code className={styles["password"]}>{temporaryPassword}</code> },
        ]}
      />
    </Dialog>
  );
}
