import { onceDone, useCommand } from "../../../lib/use-command.ts";
import { Panel } from "../../../lib/Panel.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { DecisionForm, type TypedDecision } from "./DecisionForm.tsx";
import { decisionInput } from "./decision-input.ts";
import { RecordReleaseDocument } from "./record-release.generated.ts";

const words = text.record;
const blank: TypedDecision = { decisionNumber: "", decisionDate: "", signerName: "", competenceLine: "" };

export interface RecordPanelProps {
  readonly planId: string;
  readonly runId: string | null;
  readonly isReady: boolean;
}

/** Where the signed Decision is written down; before the year is ready it says what is waited for. */
export function RecordPanel({ planId, runId, isReady }: RecordPanelProps) {
  const mayRecord = useCan()("publication.record");
  const command = useCommand(RecordReleaseDocument, {
    refetchQueries: onceDone("Publication", "PlanChoice"),
    awaitRefetchQueries: true,
  });
  return (
    <Panel title={words.title}>
      {!mayRecord ? (
        <p>{words.reader}</p>
      ) : !isReady || runId === null ? (
        <p>{words.blocked}</p>
      ) : (
        <>
          <p>{words.hint}</p>
          <DecisionForm
            start={blank}
            command={command}
            submitLabel={words.submit}
            onSubmit={(typed) =>
              void command.run((idempotencyKey) => ({
                input: { planId, runId, ...decisionInput(typed), idempotencyKey },
              }))
            }
          />
        </>
      )}
    </Panel>
  );
}
