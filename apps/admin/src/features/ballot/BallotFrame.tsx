import type { ReactNode } from "react";
import { PlanChoice } from "../../lib/plan-choice/PlanChoice.tsx";
import type { ChosenPlanFragment } from "../../lib/plan-choice/plan-choice.generated.ts";
import { usePlanChoice } from "../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../lib/Screen.tsx";
import { TabLinks } from "../../lib/TabLinks.tsx";
import { planUrls } from "../plan/urls.ts";
import { EntryClosed } from "./EntryClosed.tsx";
import { ImportButton } from "./ImportButton.tsx";
import { text } from "./text.vi.ts";
import { ballotUrls } from "./urls.ts";
import { useEntry } from "./use-entry.ts";

export interface BallotFrameProps {
  readonly current: "ballots" | "imports" | "closing";
  readonly description: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

/** What the views of a plan's ballots have around them: the way to enter more, or that entry is over. */
export function BallotFrame({ current, description, children }: BallotFrameProps) {
  const choice = usePlanChoice();
  const entry = useEntry(choice.plan?.id);
  const { tabs } = text;
  return (
    <Screen title={text.title} description={description} actions={<ImportButton planId={choice.plan?.id} />}>
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {(plan) => (
          <>
            <TabLinks
              label={tabs.label}
              items={[
                { href: ballotUrls.list(plan.id), label: tabs.ballots, current: current === "ballots" },
                { href: ballotUrls.imports(plan.id), label: tabs.imports, current: current === "imports" },
                { href: ballotUrls.closing(plan.id), label: tabs.closing, current: current === "closing" },
              ]}
            />
            {entry?.stage === "CLOSED" && current !== "closing" && <EntryClosed entry={entry} />}
            {children(plan)}
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
