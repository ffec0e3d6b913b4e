import { useQuery } from "@apollo/client/react";
import { ClosedStage } from "../../../lib/closing/ClosedStage.tsx";
import { stageOf } from "../../../lib/closing/use-stage.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { ReopenStage } from "../../plan/reopening/ReopenStage.tsx";
import { SampleFrame } from "../SampleFrame.tsx";
import { text } from "../text.vi.ts";
import { ClosePanel } from "./ClosePanel.tsx";
import { SampleClosingDocument } from "./closing.generated.ts";
import { CountTable } from "./CountTable.tsx";

export function ClosingScreen() {
  return (
    <SampleFrame current="closing" description={text.closing.description}>
      {({ id, year }) => <Closing planId={id} year={year} />}
    </SampleFrame>
  );
}

function Closing({ planId, year }: { readonly planId: string; readonly year: number }) {
  const result = useQuery(SampleClosingDocument, { variables: { planId } });
  return (
    <Loaded result={result}>
      {({ surveyPlan, sampleCounts, sampleBlockers }) => {
        const stage = stageOf(surveyPlan, "SAMPLE");
        return (
          <>
            {stage?.state === "CLOSED" ? (
              <ClosedStage title={text.title} hint={text.closing.closedHint} stage={stage}>
                <ReopenStage planId={planId} stage="SAMPLE" />
              </ClosedStage>
            ) : (
              <>
                <ClosePanel planId={planId} year={year} counts={sampleCounts} blockers={sampleBlockers} />
                <ReopenStage planId={planId} stage="SAMPLE" />
              </>
            )}
            <CountTable planId={planId} counts={sampleCounts} />
          </>
        );
      }}
    </Loaded>
  );
}
