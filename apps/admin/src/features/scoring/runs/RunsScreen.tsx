import { UiLink } from "@sipas/ui";
import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import { RunScores } from "./RunScores.tsx";
import { RunTable } from "./RunTable.tsx";

export function RunsScreen() {
  const can = useCan();
  const choice = usePlanChoice();
  return (
    <Screen title={text.title} description={text.description}>
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id, state }) => (
          <>
            {can("score.run") && state !== "PUBLISHED" && <RunScores key={id} planId={id} />}
            <UiLink href={scoringUrls.compare(id)}>{text.compare.link}</UiLink>
            <RunTable planId={id} />
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
