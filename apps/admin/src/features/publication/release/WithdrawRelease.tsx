import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { onceDone, useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import type { PublicationReleaseFragment } from "../year/publication.generated.ts";
import { WithdrawReleaseDocument } from "./release.generated.ts";

const words = text.withdraw;

export interface WithdrawReleaseProps {
  readonly release: Pick<PublicationReleaseFragment, "id" | "version">;
}

/** Takes back what nobody has confirmed. */
export function WithdrawRelease({ release: { id, version } }: WithdrawReleaseProps) {
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const command = useCommand(WithdrawReleaseDocument, {
    refetchQueries: onceDone("Publication"),
    awaitRefetchQueries: true,
  });
  const close = async () => {
    setAsking(false);
    if (command.problems.length > 0) await client.refetchQueries({ include: ["Publication"] });
    command.reset();
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {text.release.withdraw}
      </Button>
      <ConfirmDialog
        opened={asking}
        danger
        busy={command.busy}
        title={words.title}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => void close()}
        onConfirm={() => void command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }))}
      >
        <CommandNotice command={command} />
        {words.body}
      </ConfirmDialog>
    </>
  );
}
