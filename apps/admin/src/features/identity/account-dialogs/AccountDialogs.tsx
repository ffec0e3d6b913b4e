import { useState } from "react";
import { text } from "../text.vi.ts";
import type { IssuedPasswordFragment } from "./account-commands.generated.ts";
import { CreateAccountDialog } from "./CreateAccountDialog.tsx";
import { EditAccountDialog } from "./EditAccountDialog.tsx";
import { TemporaryPasswordDialog } from "./TemporaryPasswordDialog.tsx";

export interface AccountDialogsProps {
  readonly creating: boolean;
  /** The id of the account to edit. */
  readonly editing: string | null;
  readonly onClose: () => void;
}

interface Issued {
  readonly title: string;
  readonly password: IssuedPasswordFragment;
}

/** A temporary password is shown once, after the dialog that asked for it. */
export function AccountDialogs({ creating, editing, onClose }: AccountDialogsProps) {
  const [issued, setIssued] = useState<Issued | null>(null);
  if (issued) {
    return (
      <TemporaryPasswordDialog
        {...issued}
        onClose={() => {
          setIssued(null);
          onClose();
        }}
      />
    );
  }
  if (creating) {
    return (
      <CreateAccountDialog
        onCreated={(password) => setIssued({ title: text.password.createdTitle, password })}
        onClose={onClose}
      />
    );
  }
  if (!editing) return null;
  return (
    <EditAccountDialog
      key={editing}
      id={editing}
      onReset={(password) => setIssued({ title: text.password.resetTitle, password })}
      onClose={onClose}
    />
  );
}
