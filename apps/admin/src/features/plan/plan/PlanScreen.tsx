import { useQuery } from "@apollo/client/react";
import { NotFoundState, StatusBadge, SyntheticBanner } from "@sipas/ui";
import { useParams } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { useViewer } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { planUrls } from "../urls.ts";
import { SurveyPlanDocument } from "./plan.generated.ts";
import { PlanBody } from "./PlanBody.tsx";
import { PlanActions } from "./PlanActions.tsx";
import { lastChangeOf } from "./last-change.ts";
import { PlanStateBadge } from "./PlanStateBadge.tsx";

const words = text.plan;

/** Always begins with the plan as the server has it now. */
export function PlanScreen() {
  const { id = "" } = useParams();
  const { demo, province } = useViewer();
  const result = useQuery(SurveyPlanDocument, {
    variables: { id },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const plan = result.data?.surveyPlan;
  const title = plan ? words.title(plan.year) : plan === null ? words.missing : words.loading;
  return (
    <Screen
      title={title}
      crumbs={[{ label: text.list.title, href: planUrls.list() }]}
      {...(plan
        ? {
            badges: (
              <>
                <PlanStateBadge state={plan.state} />
                {plan.synthetic && <StatusBadge tone="warn">{words.synthetic}</StatusBadge>}
              </>
            ),
            description: lastChangeOf(plan),
            actions: <PlanActions plan={plan} />,
          }
        : {})}
    >
      {plan?.synthetic && !demo && !province.synthetic && <SyntheticBanner />}
      <Loaded result={result}>
        {({ surveyPlan, ballotForms }) =>
          surveyPlan ? (
            <PlanBody
              key={surveyPlan.id}
              plan={surveyPlan}
              forms={ballotForms.edges.map(({ node }) => node)}
            />
          ) : (
            <NotFoundState title={words.missing} />
          )
        }
      </Loaded>
    </Screen>
  );
}
