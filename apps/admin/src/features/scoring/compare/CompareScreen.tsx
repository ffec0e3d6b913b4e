import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import { ChooseRuns } from "./ChooseRuns.tsx";

/** Two runs of a plan side by side: what changed, and why. */
export function CompareScreen() {
  const choice = usePlanChoice();
  return (
    <Screen
      title={text.compare.title}
      description={text.compare.description}
      crumbs={[{ label: text.title, href: scoringUrls.runs(choice.plan?.id) }]}
    >
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id, state }) => <ChooseRuns key={id} planId={id} published={state === "PUBLISHED"} />}
      </PlanChoice>
    </Screen>
  );
}
