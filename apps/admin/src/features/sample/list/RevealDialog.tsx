import { Button, Radio, Stack } from "@mantine/core";
import { REVEAL_REASON_LABELS, REVEAL_REASONS, type RevealReason } from "@sipas/domain/sample";
import { Dialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import type { ShownContact } from "./ContactCell.tsx";
import { RevealContactDocument, type SampleRowFragment } from "./sample-list.generated.ts";

export interface RevealDialogProps {
  readonly unit: SampleRowFragment;
  readonly onShown: (contact: ShownContact) => void;
  readonly onClose: () => void;
}

const words = text.reveal;

/** Asks why, before a name and a number are shown. */
export function RevealDialog({ unit, onShown, onClose }: RevealDialogProps) {
  const [reason, setReason] = useState<RevealReason | null>(null);
  const command = useCommand(RevealContactDocument);
  const reveal = async (given: RevealReason) => {
    const outcome = await command.run((idempotencyKey) => ({
      input: { unitId: unit.id, reason: given, idempotencyKey },
    }));
    if (outcome.kind === "done") onShown(outcome.value);
  };
  return (
    <Dialog
      opened
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose} disabled={command.busy}>
            {words.cancel}
          </Button>
          <Button
            loading={command.busy}
            disabled={reason === null}
            onClick={() => reason && void reveal(reason)}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      <Stack gap="md">
        <CommandNotice command={command} />
        <p>{words.hint(unit.unit)}</p>
        <Radio.Group label={words.reason} withAsterisk value={reason} onChange={setReason}>
          <Stack gap="xs" mt="xs">
            {REVEAL_REASONS.map((value) => (
              <Radio key={value} value={value} label={REVEAL_REASON_LABELS[value]} />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
    </Dialog>
  );
}
