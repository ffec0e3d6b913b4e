import { Panel } from "../../../lib/Panel.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import type { PublicationReleaseFragment } from "../year/publication.generated.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { decisionInput } from "./decision-input.ts";
import { UpdateReleaseDocument } from "./record-release.generated.ts";

export interface EditDecisionProps {
  readonly release: PublicationReleaseFragment;
  readonly onDone: () => void;
}

/** Mends what was written down; whoever saves is then the one who recorded it. */
export function EditDecision({ release, onDone }: EditDecisionProps) {
  const command = useCommand(UpdateReleaseDocument);
  const { id, version, decisionNumber, decisionDate, signerName, competenceLine } = release;
  return (
    <Panel title={text.record.title}>
      <DecisionForm
        start={{ decisionNumber, decisionDate, signerName, competenceLine }}
        command={command}
        submitLabel={text.record.save}
        onCancel={onDone}
        onSubmit={async (typed) => {
          const outcome = await command.run((idempotencyKey) => ({
            input: { id, version, ...decisionInput(typed), idempotencyKey },
          }));
          if (outcome.kind === "done") onDone();
        }}
      />
    </Panel>
  );
}
