import { useQuery } from "@apollo/client/react";
import type { ReopenableStage } from "@sipas/domain/plan";
import { useCan } from "../../../session/viewer-context.ts";
import { FormerReopenings } from "./FormerReopenings.tsx";
import { ReopenStageDocument } from "./reopening.generated.ts";
import { RequestReopening } from "./RequestReopening.tsx";
import { WaitingRequest } from "./WaitingRequest.tsx";

export interface ReopenStageProps {
  readonly planId: string;
  readonly stage: ReopenableStage;
}

/** A closed stage opened again by two persons, and how often that was done; nothing for those who do not run the year. */
export function ReopenStage(props: ReopenStageProps) {
  return useCan()("reopening.read") ? <Reopening {...props} /> : null;
}

function Reopening({ planId, stage }: ReopenStageProps) {
  const { data } = useQuery(ReopenStageDocument, {
    variables: { planId, stage },
    fetchPolicy: "cache-and-network",
  });
  const row = data?.surveyPlan?.stages.find((candidate) => candidate.stage === stage);
  if (!data || !row) return null;
  return (
    <>
      {row.state === "CLOSED" &&
        (row.reopening ? (
          <WaitingRequest
            planId={planId}
            stage={stage}
            waiting={row.reopening}
            blockers={row.reopeningBlockers}
          />
        ) : (
          <RequestReopening planId={planId} stage={stage} blockers={row.reopeningBlockers} />
        ))}
      <FormerReopenings
        total={data.stageReopenings.totalCount}
        rows={data.stageReopenings.edges.map(({ node }) => node)}
      />
    </>
  );
}
