import { useApolloClient } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { ConfirmDialog, GateChecklist } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { groupBlockers } from "./blockers.ts";
import styles from "./Closing.module.css";
import { CloseBallotsDocument, type BallotEntryQuery } from "./closing.generated.ts";

const words = text.closing;
const stepId = "close-ballots-step";

export interface ClosePanelProps {
  readonly planId: string;
  readonly year: number;
  readonly entry: Pick<BallotEntryQuery["ballotEntry"], "blockers">;
}

/** What keeps the entry from being closed, each with the way to it; above it the step itself. */
export function ClosePanel({ planId, year, entry: { blockers } }: ClosePanelProps) {
  const mayClose = useCan()("ballot.close");
  const [asking, setAsking] = useState(false);
  const client = useApolloClient();
  const command = useCommand(CloseBallotsDocument);
  const open = blockers.length === 0;

  const close = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { planId, idempotencyKey } }));
    if (outcome.kind === "fault") return;
    setAsking(false);
    await client.refetchQueries({ include: ["BallotEntry"] });
  };

  return (
    <Stack gap="md">
      {!asking && <CommandNotice command={command} />}
      <section aria-label={words.step} className={styles["step"]}>
        <div>
          <h2 className={styles["title"]}>{words.step}</h2>
          <p id={stepId} className={styles["hint"]}>
            {open ? (mayClose ? words.stepReady : words.stepNoRight) : words.stepBlocked}
          </p>
        </div>
        {mayClose && (
          <Button size="md" disabled={!open} aria-describedby={stepId} onClick={() => setAsking(true)}>
            {words.step}
          </Button>
        )}
      </section>
      {groupBlockers(planId, blockers).map(({ group, items }) => (
        <GateChecklist key={group} title={words.groups[group]} readyText={words.ready} blockers={items} />
      ))}
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
