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
import { StageClosed, type ClosedWords } from "./StageClosed.tsx";
import { stageOf } from "./use-stage.ts";

export interface StageUploadProps {
  readonly stage: Stage;
  readonly title: string;
  /** The title of the stage's screens. */
  readonly parent: string;
  readonly closed: ClosedWords;
  /** What there is to see of the stage, open or closed. */
  readonly list: { readonly label: string; readonly href: (planId?: string) => string };
  /** Where plans are kept, for those who have none yet. */
  readonly plansHref: string;
  /** The steps of the upload, as long as the stage takes files. */
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

/** Where a file is brought into a stage; once that is closed, since when it is and by whom. */
export function StageUpload({ title, parent, plansHref, ...until }: StageUploadProps) {
  const choice = usePlanChoice();
  return (
    <Screen title={title} crumbs={[{ label: parent, href: until.list.href(choice.plan?.id) }]}>
      <PlanChoice choice={choice} plansHref={plansHref}>
        {(plan) => <UntilClosed key={plan.id} {...until} plan={plan} />}
      </PlanChoice>
    </Screen>
  );
}

interface UntilClosedProps extends Pick<StageUploadProps, "stage" | "closed" | "list" | "children"> {
  readonly plan: ChosenPlanFragment;
}

function UntilClosed({ plan, stage, closed, list, children }: UntilClosedProps) {
  const result = useQuery(PlanStagesDocument, { variables: { planId: plan.id } });
  return (
    <Loaded result={result}>
      {({ surveyPlan }) => {
        const row = stageOf(surveyPlan, stage);
        if (row?.state !== "CLOSED") return children(plan);
        return (
          <>
            <StageClosed {...closed} stage={row} />
            <p>
              <UiLink href={list.href(plan.id)}>{list.label}</UiLink>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}
