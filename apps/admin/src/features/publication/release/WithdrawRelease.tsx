import { Button } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import type { PublicationReleaseFragment } from "../year/publication.generated.ts";
import { WithdrawReleaseDocument } from "./release.generated.ts";

const words = text.withdraw;

export interface WithdrawReleaseProps {
  readonly release: Pick<PublicationReleaseFragment, "id" | "version">;
}

/** Takes back what nobody has confirmed. */
export function WithdrawRelease({ release: { id, version } }: WithdrawReleaseProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(WithdrawReleaseDocument, {
    refetchQueries: ["Publication"],
    awaitRefetchQueries: true,
  });
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
        onCancel={() => {
          setAsking(false);
          command.reset();
        }}
        onConfirm={() => void command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }))}
      >
        <CommandNotice command={command} />
        {words.body}
      </ConfirmDialog>
    </>
  );
}
