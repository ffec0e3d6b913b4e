import { useQuery } from "@apollo/client/react";
import { ClosedStage } from "../../../lib/closing/ClosedStage.tsx";
import { Loaded } from "../../../lib/Loaded.tsx";
import { ReopenStage } from "../../plan/reopening/ReopenStage.tsx";
import { BallotFrame } from "../BallotFrame.tsx";
import { text } from "../text.vi.ts";
import { ClosePanel } from "./ClosePanel.tsx";
import { BallotEntryDocument } from "./closing.generated.ts";
import { EntryCounts } from "./EntryCounts.tsx";

export function ClosingScreen() {
  return (
    <BallotFrame current="closing" description={text.closing.description}>
      {({ id, year }) => <Closing planId={id} year={year} />}
    </BallotFrame>
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
            <ClosedStage {...text.closed} stage={entry}>
              <ReopenStage planId={planId} stage="BALLOTS" />
            </ClosedStage>
          ) : (
            <>
              <ClosePanel planId={planId} year={year} entry={entry} />
              <ReopenStage planId={planId} stage="BALLOTS" />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
