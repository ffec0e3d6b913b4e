import { useApolloClient } from "@apollo/client/react";
import { GateChecklist } from "@sipas/ui";
import { ClosePanel as StageClosePanel } from "../../../lib/closing/ClosePanel.tsx";
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
  const can = useCan();
  const client = useApolloClient();
  const command = useCommand(CloseFieldworkDocument);
  const ready = blockers.length === 0;

  const close = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { planId, idempotencyKey } }));
    if (outcome.kind === "fault") return false;
    await client.refetchQueries({ include: ["FieldworkOverview"] });
    return true;
  };

  return (
    <StageClosePanel
      words={words}
      year={year}
      ready={ready}
      allowed={can("fieldwork.close")}
      command={command}
      onClose={close}
    >
      {!ready && (
        <GateChecklist title={words.gate} readyText={words.ready} blockers={blockersOf(planId, blockers)} />
      )}
    </StageClosePanel>
  );
}
