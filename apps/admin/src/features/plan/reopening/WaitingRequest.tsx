import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { STAGE_LABELS, type ReopenableStage } from "@sipas/domain/plan";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import {
  ConfirmStageReopeningDocument,
  WithdrawStageReopeningDocument,
  type WaitingReopeningFragment,
} from "./reopening.generated.ts";
import { ReopeningBlockers } from "./ReopeningBlockers.tsx";
import { ReopeningEffects } from "./ReopeningEffects.tsx";
import { text } from "./text.vi.ts";

export interface WaitingRequestProps {
  readonly planId: string;
  readonly stage: ReopenableStage;
  readonly waiting: WaitingReopeningFragment;
  readonly blockers: readonly Problem[];
}

type Step = "confirm" | "withdraw";

const words = text.waiting;
const settings = { refetchQueries: "active", awaitRefetchQueries: true } as const;

/** The second of the two persons: reads who asks and why, and confirms; or the request is taken back. */
export function WaitingRequest({ planId, stage, waiting, blockers }: WaitingRequestProps) {
  const can = useCan();
  const [step, setStep] = useState<Step | null>(null);
  const confirming = useCommand(ConfirmStageReopeningDocument, settings);
  const withdrawing = useCommand(WithdrawStageReopeningDocument, settings);
  const { id, version, reason, requestedBy, requestedAt, requestedByViewer } = waiting;
  const isSecond = can("reopening.confirm") && !requestedByViewer;
  const label = STAGE_LABELS[stage];
  const run = async (command: typeof confirming | typeof withdrawing) => {
    await command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }));
    setStep(null);
  };
  return (
    <Alert color="yellow" title={words.title(label)}>
      <Stack gap="sm">
        <Text size="sm">
          {words.by(requestedBy, formatInstant(requestedAt))}
          <q>{reason}</q>
        </Text>
        {!isSecond && <Text size="sm">{words.own}</Text>}
        <ReopeningBlockers planId={planId} blockers={blockers} />
        <CommandNotice command={confirming} />
        <CommandNotice command={withdrawing} />
        <Group gap="sm">
          {isSecond && (
            <Button disabled={blockers.length > 0} onClick={() => setStep("confirm")}>
              {words.confirm}
            </Button>
          )}
          {can("reopening.withdraw") && (
            <Button variant="default" onClick={() => setStep("withdraw")}>
              {words.withdraw}
            </Button>
          )}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={step === "confirm"}
        busy={confirming.busy}
        title={words.confirmTitle(label)}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => setStep(null)}
        onConfirm={() => void run(confirming)}
      >
        <ReopeningEffects stage={stage} />
      </ConfirmDialog>
      <ConfirmDialog
        opened={step === "withdraw"}
        busy={withdrawing.busy}
        title={words.withdrawTitle(label)}
        confirmLabel={words.withdraw}
        cancelLabel={words.cancel}
        onCancel={() => setStep(null)}
        onConfirm={() => void run(withdrawing)}
      >
        <p>{words.withdrawLead}</p>
      </ConfirmDialog>
    </Alert>
  );
}
