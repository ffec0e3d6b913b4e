import { useApolloClient } from "@apollo/client/react";
import { GateChecklist } from "@sipas/ui";
import { ClosePanel as StageClosePanel } from "../../../lib/closing/ClosePanel.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { groupBlockers } from "./blockers.ts";
import { CloseBallotsDocument, type BallotEntryQuery } from "./closing.generated.ts";

const words = text.closing;

export interface ClosePanelProps {
  readonly planId: string;
  readonly year: number;
  readonly entry: Pick<BallotEntryQuery["ballotEntry"], "blockers">;
}

/** What keeps the entry from being closed, each with the way to it; above it the step itself. */
export function ClosePanel({ planId, year, entry: { blockers } }: ClosePanelProps) {
  const can = useCan();
  const client = useApolloClient();
  const command = useCommand(CloseBallotsDocument);

  const close = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { planId, idempotencyKey } }));
    if (outcome.kind === "fault") return false;
    await client.refetchQueries({ include: ["BallotEntry"] });
    return true;
  };

  return (
    <StageClosePanel
      words={words}
      year={year}
      ready={blockers.length === 0}
      allowed={can("ballot.close")}
      command={command}
      onClose={close}
    >
      {groupBlockers(planId, blockers).map(({ group, items }) => (
        <GateChecklist key={group} title={words.groups[group]} readyText={words.ready} blockers={items} />
      ))}
    </StageClosePanel>
  );
}
