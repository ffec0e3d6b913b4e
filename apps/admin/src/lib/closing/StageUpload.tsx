import { useQuery } from "@apollo/client/react";
import type { Stage } from "@sipas/domain/plan";
import { UiLink } from "@sipas/ui";
import type { ReactNode } from "react";
import { Loaded } from "../Loaded.tsx";
import { PlanChoice } from "../plan-choice/PlanChoice.tsx";
import type { ChosenPlanFragment } from "../plan-choice/plan-choice.generated.ts";
import { usePlanChoice } from "../plan-choice/use-plan-choice.ts";
import { Screen } from "../Screen.tsx";
import { PlanStagesDocument } from "./stage.generated.ts";
import { StageClosed } from "./StageClosed.tsx";
import { stageOf } from "./use-stage.ts";

export interface StageUploadProps {
  readonly title: string;
  /** What the file goes into, and its list; `title` begins a sentence. */
  readonly stage: {
    readonly name: Stage;
    readonly title: string;
    /** What it means that it is closed. */
    readonly closedHint: string;
    readonly list: { readonly label: string; readonly href: (planId?: string) => string };
  };
  /** Where plans are kept, for those who have none yet. */
  readonly plansHref: string;
  /** The steps of the upload, as long as the stage takes files. */
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

/** Where a file is brought into a stage; once that is closed, since when it is and by whom. */
export function StageUpload({ title, stage, plansHref, children }: StageUploadProps) {
  const choice = usePlanChoice();
  return (
    <Screen title={title} crumbs={[{ label: stage.title, href: stage.list.href(choice.plan?.id) }]}>
      <PlanChoice choice={choice} plansHref={plansHref}>
        {(plan) => (
          <UntilClosed key={plan.id} plan={plan} stage={stage}>
            {children(plan)}
          </UntilClosed>
        )}
      </PlanChoice>
    </Screen>
  );
}

interface UntilClosedProps extends Pick<StageUploadProps, "stage"> {
  readonly plan: ChosenPlanFragment;
  readonly children: ReactNode;
}

function UntilClosed({ plan, stage, children }: UntilClosedProps) {
  const { name, title, closedHint, list } = stage;
  const result = useQuery(PlanStagesDocument, { variables: { planId: plan.id } });
  return (
    <Loaded result={result}>
      {({ surveyPlan }) => {
        const row = stageOf(surveyPlan, name);
        if (row?.state !== "CLOSED") return children;
        return (
          <>
            <StageClosed title={title} hint={closedHint} stage={row} />
            <p>
              <UiLink href={list.href(plan.id)}>{list.label}</UiLink>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}
