import { useQuery } from "@apollo/client/react";
import { Loaded } from "../../../lib/Loaded.tsx";
import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { planUrls } from "../../plan/urls.ts";
import { BallotTabs } from "../BallotTabs.tsx";
import { ImportButton } from "../ImportButton.tsx";
import { text } from "../text.vi.ts";
import { ClosedPanel } from "./ClosedPanel.tsx";
import { ClosePanel } from "./ClosePanel.tsx";
import { BallotEntryDocument } from "./closing.generated.ts";
import { EntryCounts } from "./EntryCounts.tsx";

export function ClosingScreen() {
  const choice = usePlanChoice();
  return (
    <Screen
      title={text.title}
      description={text.closing.description}
      actions={<ImportButton planId={choice.plan?.id} />}
    >
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id, year }) => (
          <>
            <BallotTabs planId={id} current="closing" />
            <Closing planId={id} year={year} />
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}

function Closing({ planId, year }: { readonly planId: string; readonly year: number }) {
  const result = useQuery(BallotEntryDocument, { variables: { planId } });
  return (
    <Loaded result={result}>
      {({ ballotEntry: entry }) => (
        <>
          <EntryCounts planId={planId} entry={entry} />
          {entry.stage === "CLOSED" ? (
            <ClosedPanel entry={entry} />
          ) : (
            <ClosePanel planId={planId} year={year} entry={entry} />
          )}
        </>
      )}
    </Loaded>
  );
}
