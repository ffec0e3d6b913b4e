import { useQuery } from "@apollo/client/react";
import { EmptyState, UiLink } from "@sipas/ui";
import { ClosedStage } from "../../../lib/closing/ClosedStage.tsx";
import { stageOf } from "../../../lib/closing/use-stage.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { ReopenStage } from "../../plan/reopening/ReopenStage.tsx";
import { sampleUrls } from "../../sample/urls.ts";
import { FieldworkFrame } from "../FieldworkFrame.tsx";
import { PrintPanel } from "../printing/PrintPanel.tsx";
import { text } from "../text.vi.ts";
import { AgencyTable } from "./AgencyTable.tsx";
import { ClosePanel } from "./ClosePanel.tsx";
import { EnumeratorTable } from "./EnumeratorTable.tsx";
import { FieldworkOverviewDocument } from "./overview.generated.ts";
import { TotalCards } from "./TotalCards.tsx";

const words = text.overview;

export function OverviewScreen() {
  return (
    <FieldworkFrame current="overview" description={words.description}>
      {({ id, year }) => <Overview planId={id} year={year} />}
    </FieldworkFrame>
  );
}

function Overview({ planId, year }: { readonly planId: string; readonly year: number }) {
  const result = useQuery(FieldworkOverviewDocument, { variables: { planId } });
  return (
    <Loaded result={result}>
      {({ surveyPlan, fieldworkCounts: counts, fieldworkBlockers }) => {
        const stage = stageOf(surveyPlan, "FIELDWORK");
        if (!stage) {
          return (
            <EmptyState
              title={words.notOpened}
              action={<UiLink href={sampleUrls.closing(planId)}>{words.toSample}</UiLink>}
            >
              {words.notOpenedHint}
            </EmptyState>
          );
        }
        return (
          <>
            <TotalCards planId={planId} counts={counts} />
            {stage.state === "CLOSED" ? (
              <ClosedStage title={text.title} hint={words.closedHint} stage={stage}>
                <ReopenStage planId={planId} stage="FIELDWORK" />
              </ClosedStage>
            ) : (
              <>
                <ClosePanel planId={planId} year={year} blockers={fieldworkBlockers} />
                <ReopenStage planId={planId} stage="FIELDWORK" />
              </>
            )}
            <PrintPanel planId={planId} />
            <AgencyTable planId={planId} counts={counts} />
            <EnumeratorTable planId={planId} counts={counts} />
          </>
        );
      }}
    </Loaded>
  );
}
