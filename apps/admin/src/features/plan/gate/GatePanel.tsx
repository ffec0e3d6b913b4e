import { Alert, Button, Stack } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { ProblemList } from "@sipas/ui";
import { useState } from "react";
import type { Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import { useLinks } from "../draft/use-links.ts";
import { GateList } from "./GateList.tsx";
import { IssueDialog } from "./IssueDialog.tsx";
import styles from "./GatePanel.module.css";
import { text } from "./text.vi.ts";

export interface GatePanelProps {
  readonly plan: PlanDetailFragment;
  readonly blockers: readonly Problem[];
  readonly unsaved: number;
  readonly onIssued: () => void;
}

/** What keeps the plan from being issued, each with the way to its field; below it the step itself. */
export function GatePanel({ plan, blockers, unsaved, onIssued }: GatePanelProps) {
  const mayIssue = useCan()("plan.issue");
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<readonly Problem[]>([]);
  const reasons = useLinks(plan.id, refusal);
  const open = blockers.length === 0 && unsaved === 0;
  return (
    <Stack gap="md">
      <h2 className={styles["part"]}>{SECTION_LABELS.gate}</h2>
      {unsaved > 0 && (
        <Alert color="yellow" role="status">
          {text.unsaved}
        </Alert>
      )}
      <ProblemList title={text.refused} problems={reasons} />
      <section aria-label={text.step} className={styles["step"]}>
        <div>
          <h3 className={styles["title"]}>{text.step}</h3>
          <p id={stepId} className={styles["hint"]}>
            {hintOf(blockers.length, unsaved, mayIssue)}
          </p>
        </div>
        {mayIssue && (
          <Button size="md" disabled={!open} aria-describedby={stepId} onClick={() => setAsking(true)}>
            {text.issue}
          </Button>
        )}
      </section>
      {blockers.length > 0 && <p className={styles["intro"]}>{text.intro}</p>}
      <GateList planId={plan.id} blockers={blockers} />
      {asking && (
        <IssueDialog
          plan={plan}
          onIssued={onIssued}
          onRefused={(problems) => {
            setRefusal(problems);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
}

const stepId = "plan-issue-step";

function hintOf(blockers: number, unsaved: number, mayIssue: boolean): string {
  if (blockers > 0) return text.stepBlocked(formatCount(blockers));
  if (unsaved > 0) return text.stepUnsaved;
  return mayIssue ? text.stepReady : text.stepNoRight;
}
