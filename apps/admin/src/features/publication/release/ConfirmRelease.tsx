import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { onceDone, useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import type { PublicationReleaseFragment } from "../year/publication.generated.ts";
import { ReleaseFacts } from "./ReleaseFacts.tsx";
import { ConfirmReleaseDocument } from "./release.generated.ts";

const words = text.confirm;

export interface ConfirmReleaseProps {
  readonly release: PublicationReleaseFragment;
  readonly isReady: boolean;
}

/** Says what publishing does before it is done, which cannot be undone; only the previewed document is published. */
export function ConfirmRelease({ release, isReady }: ConfirmReleaseProps) {
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const command = useCommand(ConfirmReleaseDocument, {
    refetchQueries: onceDone("Publication", "PlanChoice"),
    awaitRefetchQueries: true,
  });
  const { id, version, year, previewDigest } = release;
  const close = async () => {
    setAsking(false);
    if (command.problems.length > 0) await client.refetchQueries({ include: ["Publication"] });
    command.reset();
  };
  return (
    <>
      <Button disabled={!isReady} onClick={() => setAsking(true)}>
        {text.release.confirm}
      </Button>
      <ConfirmDialog
        opened={asking}
        busy={command.busy}
        title={words.title(year)}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => void close()}
        onConfirm={() =>
          void command.run((idempotencyKey) => ({ input: { id, version, previewDigest, idempotencyKey } }))
        }
      >
        <CommandNotice command={command} />
        <ReleaseFacts release={release} />
        <p>{words.lead}</p>
        <ul>
          {words.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
