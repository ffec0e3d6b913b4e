import { useQuery } from "@apollo/client/react";
import { ClosedStage } from "../../../lib/closing/ClosedStage.tsx";
import { Loaded } from "../../../lib/Loaded.tsx";
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
        const stage = surveyPlan?.stages.find((row) => row.stage === "SAMPLE");
        return (
          <>
            {stage?.state === "CLOSED" ? (
              <ClosedStage title={text.title} hint={text.closing.closedHint} {...stage} />
            ) : (
              <ClosePanel planId={planId} year={year} counts={sampleCounts} blockers={sampleBlockers} />
            )}
            <CountTable planId={planId} counts={sampleCounts} />
          </>
        );
      }}
    </Loaded>
  );
}
