import { Button, Group, Radio, Stack, Textarea } from "@mantine/core";
import { LONGEST_VOID_NOTE, VOID_REASON_LABELS, VOID_REASONS, type VoidReason } from "@sipas/domain/ballot";
import { Dialog, fieldId } from "@sipas/ui";
import { useState, type FormEvent } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { optionsOf } from "../../../lib/options.ts";
import { oneOf } from "../../../lib/url-state.ts";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { VoidBallotDocument } from "./void-ballot.generated.ts";

export interface VoidDialogProps {
  readonly id: string;
  readonly serial: string;
  readonly onClose: () => void;
}

const words = text.void;
const readReason = oneOf(VOID_REASONS);
/** A callback gives its own reason; people give the others. */
const reasons = optionsOf(VOID_REASONS, VOID_REASON_LABELS).filter(({ value }) => value !== "CALLBACK");

/** Asks why the ballot is set aside; it cannot be taken back. */
export function VoidDialog({ id, serial, onClose }: VoidDialogProps) {
  const [reason, setReason] = useState<VoidReason | null>(null);
  const [note, setNote] = useState("");
  const command = useCommand(VoidBallotDocument);
  const [asked, setAsked] = useState(false);
  const lacksNote = reason === "OTHER" && note.trim() === "";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason === null || lacksNote) return;
    const outcome = await command.run((idempotencyKey) => ({
      input: { ballotId: id, reason, note, idempotencyKey },
    }));
    if (outcome.kind === "done") onClose();
  };

  return (
    <Dialog opened title={words.title(serial)} onClose={() => !command.busy && onClose()}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <CommandNotice command={command} />
          <p>{words.lead}</p>
          <Radio.Group
            id={fieldId("reason")}
            label={words.reason}
            withAsterisk
            value={reason}
            onChange={(value) => setReason(readReason(value))}
            error={asked && reason === null ? words.reasonMissing : problemAt(command.problems, "reason")}
          >
            <Stack gap="xs" mt="xs">
              {reasons.map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            id={fieldId("note")}
            label={words.note}
            description={reason === "OTHER" ? words.noteOf.OTHER : words.noteOf.rest}
            withAsterisk={reason === "OTHER"}
            maxLength={LONGEST_VOID_NOTE}
            rows={3}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            error={asked && lacksNote ? words.noteMissing : problemAt(command.problems, "note")}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} disabled={command.busy}>
              {words.cancel}
            </Button>
            <Button type="submit" color="red" loading={command.busy}>
              {words.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
