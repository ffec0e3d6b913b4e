import { useApolloClient } from "@apollo/client/react";
import { formatCount, formatDay } from "@sipas/domain/kernel";
import { ConfirmDialog } from "@sipas/ui";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { Facts } from "../../../lib/Facts.tsx";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { IssueSurveyPlanDocument } from "./issue-plan.generated.ts";
import { text } from "./text.vi.ts";

const words = text.dialog;

export interface IssueDialogProps {
  readonly plan: PlanDetailFragment;
  readonly onIssued: () => void;
  readonly onRefused: (problems: readonly Problem[]) => void;
  readonly onClose: () => void;
}

/** Says what issuing does before it is done; it cannot be undone. */
export function IssueDialog({ plan, onIssued, onRefused, onClose }: IssueDialogProps) {
  const client = useApolloClient();
  const command = useCommand(IssueSurveyPlanDocument);
  const { id, version, decisionNumber, decisionDate } = plan;

  const issue = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }));
    if (outcome.kind === "done") onIssued();
    if (outcome.kind !== "refused") return;
    onRefused(outcome.problems);
    await client.refetchQueries({ include: ["SurveyPlan"] });
  };

  return (
    <ConfirmDialog
      opened
      busy={command.busy}
      title={words.title(plan.year)}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onCancel={onClose}
      onConfirm={() => void issue()}
    >
      <CommandNotice command={command} />
      <Facts
        items={[
          {
            label: words.decision,
            value: words.decisionOf(decisionNumber, decisionDate ? formatDay(decisionDate) : ""),
          },
          { label: words.agencies, value: formatCount(plan.rosterCount) },
          { label: words.ballots, value: formatCount(plan.officialQuota) },
        ]}
      />
      <p>{words.lead}</p>
      <ul>
        {words.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
