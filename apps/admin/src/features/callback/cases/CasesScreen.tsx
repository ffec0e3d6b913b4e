import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { useUrlFilters } from "../../../lib/url-state.ts";
import { planUrls } from "../../plan/urls.ts";
import { CallbackTabs } from "../CallbackTabs.tsx";
import { text } from "../text.vi.ts";
import { CaseFilters } from "./CaseFilters.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { filterShape, noFilter } from "./filter.ts";

export function CasesScreen() {
  const choice = usePlanChoice();
  const [filter, change] = useUrlFilters(filterShape);
  return (
    <Screen title={text.cases.title} description={text.cases.description}>
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id }) => (
          <>
            <CallbackTabs planId={id} current="cases" />
            <CaseFilters planId={id} filter={filter} onChange={change} />
            <CaseTable planId={id} filter={filter} onClear={() => change(noFilter)} />
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
