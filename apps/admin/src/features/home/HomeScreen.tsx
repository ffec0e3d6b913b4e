import { useQuery } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { EmptyState, UiLink } from "@sipas/ui";
import { Link } from "react-router";
import { Loaded } from "../../lib/Loaded.tsx";
import { Screen } from "../../lib/Screen.tsx";
import { useCan, useViewer } from "../../session/viewer-context.ts";
import { planUrls } from "../plan/urls.ts";
import { HomeDocument } from "./home.generated.ts";
import { PlanCard } from "./PlanCard.tsx";
import { text } from "./text.vi.ts";

export function HomeScreen() {
  const { account } = useViewer();
  const can = useCan();
  const result = useQuery(HomeDocument, {
    variables: { ballots: can("ballot.read"), scores: can("score.read") },
  });
  return (
    <Screen title={text.title} description={text.greeting(account.displayName)}>
      <Loaded result={result}>
        {({ surveyPlans: { edges, totalCount } }) =>
          edges.length === 0 ? (
            <EmptyState
              title={text.empty}
              action={
                can("plan.edit") && (
                  <Button component={Link} to={planUrls.list()}>
                    {text.create}
                  </Button>
                )
              }
            >
              {text.emptyHint}
            </EmptyState>
          ) : (
            <Stack gap="xl">
              {edges.map(({ node }) => (
                <PlanCard key={node.id} plan={node} />
              ))}
              {totalCount > edges.length && <UiLink href={planUrls.list()}>{text.all}</UiLink>}
            </Stack>
          )
        }
      </Loaded>
    </Screen>
  );
}
