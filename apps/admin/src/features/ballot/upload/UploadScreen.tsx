import { useQuery } from "@apollo/client/react";
import { UiLink } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { planUrls } from "../../plan/urls.ts";
import { EntryClosed } from "../EntryClosed.tsx";
import { EntryStageDocument } from "../entry-stage.generated.ts";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import { UploadSteps } from "./UploadSteps.tsx";

export function UploadScreen() {
  const choice = usePlanChoice();
  return (
    <Screen
      title={text.upload.title}
      crumbs={[{ label: text.title, href: ballotUrls.list(choice.plan?.id) }]}
    >
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id, year }) => <Upload key={id} planId={id} year={year} />}
      </PlanChoice>
    </Screen>
  );
}

/** The steps of an import, as long as ballots are taken. */
function Upload({ planId, year }: { readonly planId: string; readonly year: number }) {
  const result = useQuery(EntryStageDocument, { variables: { planId } });
  return (
    <Loaded result={result}>
      {({ ballotEntry }) =>
        ballotEntry.stage === "CLOSED" ? (
          <>
            <EntryClosed entry={ballotEntry} />
            <p>
              <UiLink href={ballotUrls.list(planId)}>{text.closed.see}</UiLink>
            </p>
          </>
        ) : (
          <UploadSteps planId={planId} year={year} />
        )
      }
    </Loaded>
  );
}
