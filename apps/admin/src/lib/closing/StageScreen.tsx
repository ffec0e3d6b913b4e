import { Button } from "@mantine/core";
import type { Stage } from "@sipas/domain/plan";
import { IconFileUpload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { PlanChoice } from "../plan-choice/PlanChoice.tsx";
import type { ChosenPlanFragment } from "../plan-choice/plan-choice.generated.ts";
import { usePlanChoice } from "../plan-choice/use-plan-choice.ts";
import { Screen } from "../Screen.tsx";
import { TabLinks } from "../TabLinks.tsx";
import { StageClosed, type ClosedWords } from "./StageClosed.tsx";
import { takesFiles, useStage } from "./use-stage.ts";

/** A view of a stage. */
export interface StageView {
  readonly key: string;
  readonly label: string;
  readonly href: (planId: string) => string;
  /** It tells by itself that the stage is closed. */
  readonly tellsClosed?: boolean;
}

export interface StageScreenProps {
  readonly stage: Stage;
  readonly title: string;
  readonly description: string;
  readonly viewsLabel: string;
  readonly views: readonly StageView[];
  /** The key of the view that is open. */
  readonly current: string;
  /** The way to bring in a file, as long as the stage is not closed. */
  readonly upload: {
    readonly label: string;
    readonly href: (planId: string) => string;
    /** Whether this person may. */
    readonly allowed: boolean;
  };
  readonly closed: ClosedWords;
  /** Where plans are kept, for those who have none yet. */
  readonly plansHref: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

/** What the views of one plan's stage have around them. */
export function StageScreen(props: StageScreenProps) {
  const { stage: name, title, description, views, current, upload, children } = props;
  const choice = usePlanChoice();
  const stage = useStage(choice.plan?.id, name);
  const closed = stage?.state === "CLOSED" ? stage : null;
  const mayUpload = upload.allowed && takesFiles(stage);
  const tellsClosed = views.some(({ key, tellsClosed: tells }) => key === current && tells);
  return (
    <Screen
      title={title}
      description={description}
      actions={
        choice.plan &&
        mayUpload && (
          <Button
            component={Link}
            to={upload.href(choice.plan.id)}
            leftSection={<IconFileUpload size={18} aria-hidden="true" />}
          >
            {upload.label}
          </Button>
        )
      }
    >
      <PlanChoice choice={choice} plansHref={props.plansHref}>
        {(plan) => (
          <>
            <TabLinks
              label={props.viewsLabel}
              items={views.map(({ key, label, href }) => ({
                href: href(plan.id),
                label,
                current: key === current,
              }))}
            />
            {closed && !tellsClosed && <StageClosed {...props.closed} stage={closed} />}
            {children(plan)}
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
