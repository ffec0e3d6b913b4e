import { useQuery } from "@apollo/client/react";
import { Loaded } from "../../../lib/Loaded.tsx";
import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { ReopenStage } from "../../plan/reopening/ReopenStage.tsx";
import { planUrls } from "../../plan/urls.ts";
import { CallbackTabs } from "../CallbackTabs.tsx";
import { CloseCallbacks } from "../draw/CloseCallbacks.tsx";
import { DrawPanel } from "../draw/DrawPanel.tsx";
import { DrawRecord } from "../draw/DrawRecord.tsx";
import { text } from "../text.vi.ts";
import { GroupTable } from "./GroupTable.tsx";
import { CallbackOverviewDocument } from "./overview.generated.ts";
import { Outcomes } from "./Outcomes.tsx";
import { Rates } from "./Rates.tsx";

export function OverviewScreen() {
  const choice = usePlanChoice();
  return (
    <Screen title={text.title} description={text.description}>
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id }) => (
          <>
            <CallbackTabs planId={id} current="overview" />
            <Overview planId={id} />
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}

function Overview({ planId }: { readonly planId: string }) {
  const result = useQuery(CallbackOverviewDocument, { variables: { planId } });
  return (
    <Loaded result={result}>
      {({ callbackOverview: summary, surveyPlan: plan }) => {
        const closed = plan?.stages.some(({ stage, state }) => stage === "CALLBACK" && state === "CLOSED");
        if (!summary.draw) {
          return plan && <DrawPanel planId={planId} rule={plan.callback} blockers={summary.drawBlockers} />;
        }
        return (
          <>
            <Rates summary={summary} />
            <Outcomes planId={planId} summary={summary} />
            <GroupTable planId={planId} />
            <CloseCallbacks planId={planId} closed={closed ?? false} blockers={summary.closeBlockers} />
            <ReopenStage planId={planId} stage="CALLBACK" />
            {plan && <DrawRecord draw={summary.draw} year={plan.year} />}
          </>
        );
      }}
    </Loaded>
  );
}
