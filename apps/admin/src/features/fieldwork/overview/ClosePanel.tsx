import { useApolloClient } from "@apollo/client/react";
import { Stack } from "@mantine/core";
import { ConfirmDialog, GateChecklist } from "@sipas/ui";
import { useState } from "react";
import { CloseStep } from "../../../lib/closing/CloseStep.tsx";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { blockersOf } from "./blockers.ts";
import { CloseFieldworkDocument } from "./overview.generated.ts";

export interface ClosePanelProps {
  readonly planId: string;
  readonly year: number;
  readonly blockers: readonly Problem[];
}

const words = text.overview;

/** What keeps fieldwork from being closed, each with the way to the units; above it the step itself. */
export function ClosePanel({ planId, year, blockers }: ClosePanelProps) {
  const allowed = useCan()("fieldwork.close");
  const [asking, setAsking] = useState(false);
  const client = useApolloClient();
  const command = useCommand(CloseFieldworkDocument);
  const ready = blockers.length === 0;

  const close = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { planId, idempotencyKey } }));
    if (outcome.kind === "fault") return;
    setAsking(false);
    await client.refetchQueries({ include: ["FieldworkOverview"] });
  };

  return (
    <Stack gap="md">
      {!asking && <CommandNotice command={command} />}
      <CloseStep
        title={words.step}
        hint={ready ? (allowed ? words.stepReady : words.stepNoRight) : words.stepBlocked}
        ready={ready}
        allowed={allowed}
        onStart={() => setAsking(true)}
      />
      {!ready && (
        <GateChecklist title={words.gate} readyText={words.ready} blockers={blockersOf(planId, blockers)} />
      )}
      <ConfirmDialog
        opened={asking}
        busy={command.busy}
        title={words.dialog.title(year)}
        confirmLabel={words.dialog.confirm}
        cancelLabel={words.dialog.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => void close()}
      >
        <CommandNotice command={command} />
        <p>{words.dialog.lead}</p>
        <ul>
          {words.dialog.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </Stack>
  );
}
