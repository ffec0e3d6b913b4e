import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { useUrlFilters } from "../../../lib/url-state.ts";
import { planUrls } from "../../plan/urls.ts";
import { BallotTabs } from "../BallotTabs.tsx";
import { ImportButton } from "../ImportButton.tsx";
import { text } from "../text.vi.ts";
import { BallotCounts } from "./BallotCounts.tsx";
import { BallotFilters } from "./BallotFilters.tsx";
import { BallotTable } from "./BallotTable.tsx";
import { filterShape, noFilter } from "./filter.ts";

export function BallotsScreen() {
  const choice = usePlanChoice();
  const [filter, change] = useUrlFilters(filterShape);
  return (
    <Screen
      title={text.title}
      description={text.description}
      actions={<ImportButton planId={choice.plan?.id} />}
    >
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id }) => (
          <>
            <BallotTabs planId={id} current="ballots" />
            <BallotCounts planId={id} />
            <BallotFilters planId={id} filter={filter} onChange={change} />
            <BallotTable planId={id} filter={filter} onClear={() => change(noFilter)} />
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
