import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { planUrls } from "../../plan/urls.ts";
import { BallotTabs } from "../BallotTabs.tsx";
import { ImportButton } from "../ImportButton.tsx";
import { text } from "../text.vi.ts";
import { ImportTable } from "./ImportTable.tsx";

export function ImportsScreen() {
  const choice = usePlanChoice();
  return (
    <Screen
      title={text.title}
      description={text.imports.description}
      actions={<ImportButton planId={choice.plan?.id} />}
    >
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id }) => (
          <>
            <BallotTabs planId={id} current="imports" />
            <ImportTable planId={id} />
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
