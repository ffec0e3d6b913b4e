import { useQuery } from "@apollo/client/react";
import { NotFoundState, StageTracker } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { stagesOf } from "../../../lib/plan-stages.ts";
import { useToday } from "../../../lib/use-today.ts";
import { PublishedRelease } from "../release/PublishedRelease.tsx";
import { RecordedRelease } from "../release/RecordedRelease.tsx";
import { RecordPanel } from "../record/RecordPanel.tsx";
import { text } from "../text.vi.ts";
import { PublicationGate } from "./PublicationGate.tsx";
import { PublicationDocument } from "./publication.generated.ts";
import { RunToPublish } from "./RunToPublish.tsx";

/** How far the publication of a year has come, and its next step; always as the server has it now. */
export function PublicationYear({ planId }: { readonly planId: string }) {
  const today = useToday();
  const result = useQuery(PublicationDocument, {
    variables: { planId },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  return (
    <Loaded result={result}>
      {({ publication: { blockers, release }, surveyPlan: plan }) => {
        if (!plan) return <NotFoundState />;
        const stages = <StageTracker label={text.stages} stages={stagesOf(plan)} today={today} />;
        if (release?.state === "PUBLISHED") {
          return (
            <>
              <PublishedRelease release={release} />
              {stages}
            </>
          );
        }
        const isReady = blockers.length === 0;
        const run = release?.run ?? plan.latestScoreRun;
        return (
          <>
            <PublicationGate planId={planId} blockers={blockers} />
            {run && <RunToPublish run={run} />}
            {release ? (
              <RecordedRelease key={release.version} release={release} isReady={isReady} />
            ) : (
              <RecordPanel planId={planId} runId={run?.id ?? null} isReady={isReady} />
            )}
            {stages}
          </>
        );
      }}
    </Loaded>
  );
}
