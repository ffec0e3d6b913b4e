import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { LONGEST_REOPENING_REASON, STAGE_LABELS, type ReopenableStage } from "@sipas/domain/plan";
import { Dialog, fieldId } from "@sipas/ui";
import { useState, type FormEvent } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { ReopeningBlockers } from "./ReopeningBlockers.tsx";
import { RequestStageReopeningDocument } from "./reopening.generated.ts";
import { ReopeningEffects } from "./ReopeningEffects.tsx";
import { text } from "./text.vi.ts";

export interface RequestReopeningProps {
  readonly planId: string;
  readonly stage: ReopenableStage;
  readonly blockers: readonly Problem[];
}

/** The first of the two persons: asks with a reason, or reads what must be opened again first. */
export function RequestReopening({ planId, stage, blockers }: RequestReopeningProps) {
  const can = useCan();
  const [asking, setAsking] = useState(false);
  if (blockers.length > 0) return <ReopeningBlockers planId={planId} blockers={blockers} />;
  if (!can("reopening.request")) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <Text>{text.hint}</Text>
      <Button variant="default" onClick={() => setAsking(true)}>
        {text.open}
      </Button>
      {asking && <RequestDialog planId={planId} stage={stage} onClose={() => setAsking(false)} />}
    </Stack>
  );
}

interface RequestDialogProps extends Pick<RequestReopeningProps, "planId" | "stage"> {
  readonly onClose: () => void;
}

const words = text.request;

function RequestDialog({ planId, stage, onClose }: RequestDialogProps) {
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const command = useCommand(RequestStageReopeningDocument, { refetchQueries: "active" });
  const isMissing = reason.trim() === "";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) return;
    const outcome = await command.run((idempotencyKey) => ({
      input: { planId, stage, reason, idempotencyKey },
    }));
    if (outcome.kind === "done") onClose();
  };

  return (
    <Dialog opened title={words.title(STAGE_LABELS[stage])} onClose={() => !command.busy && onClose()}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <CommandNotice command={command} />
          <ReopeningEffects stage={stage} />
          <Textarea
            id={fieldId("reason")}
            label={words.reason}
            description={words.reasonHint}
            withAsterisk
            data-autofocus
            maxLength={LONGEST_REOPENING_REASON}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={asked && isMissing ? words.reasonMissing : problemAt(command.problems, "reason")}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} disabled={command.busy}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={command.busy}>
              {words.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
