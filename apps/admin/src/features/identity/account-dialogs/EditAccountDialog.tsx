import { useQuery } from "@apollo/client/react";
import { Dialog, NotFoundState } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import type { IssuedPasswordFragment } from "./account-commands.generated.ts";
import { EditAccountForm } from "./EditAccountForm.tsx";
import { AccountToEditDocument } from "./edited-account.generated.ts";

export interface EditAccountDialogProps {
  readonly id: string;
  readonly onReset: (password: IssuedPasswordFragment) => void;
  readonly onClose: () => void;
}

/** Always begins with the account as the server has it now. */
export function EditAccountDialog({ id, onReset, onClose }: EditAccountDialogProps) {
  const result = useQuery(AccountToEditDocument, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Dialog opened onClose={onClose} title={text.form.editTitle}>
      <Loaded result={result}>
        {({ account }) =>
          account ? (
            <EditAccountForm account={account} onReset={onReset} onClose={onClose} />
          ) : (
            <NotFoundState title={text.form.missing} />
          )
        }
      </Loaded>
    </Dialog>
  );
}
