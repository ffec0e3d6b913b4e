import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { EmptyState, UiLink } from "@sipas/ui";
import { IconPrinter } from "@tabler/icons-react";
import { useParams } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { freeText, useUrlFilters } from "../../../lib/url-state.ts";
import { text as planText } from "../text.vi.ts";
import { planUrls } from "../urls.ts";
import { AgainstChoice } from "./AgainstChoice.tsx";
import { BallotDifferences } from "./BallotDifferences.tsx";
import { FactDifferences } from "./FactDifferences.tsx";
import { PlanDifferencesDocument } from "./plan-differences.generated.ts";
import { RosterDifferences } from "./RosterDifferences.tsx";
import { text } from "./text.vi.ts";

const shape = { against: freeText };

/** What a plan says otherwise than the one of an earlier year, to read and to print. */
export function DifferencesScreen() {
  const { id = "" } = useParams();
  const [{ against }, setUrl] = useUrlFilters(shape);
  const result = useQuery(PlanDifferencesDocument, {
    variables: { planId: id, beforeId: against },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const found = result.data?.planDifferences;
  const plan = result.data?.surveyPlan;
  return (
    <Screen
      title={found ? text.title(found.after.year, found.before.year) : text.loading}
      description={text.description}
      crumbs={[
        { label: planText.list.title, href: planUrls.list() },
        ...(plan ? [{ label: text.plan(plan.year), href: planUrls.plan(plan.id) }] : []),
      ]}
      actions={
        <Group gap="sm">
          <Button component={UiLink} variant="default" href={planUrls.plan(id)}>
            {text.back}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {text.print}
          </Button>
        </Group>
      }
    >
      <Loaded result={result}>
        {({ planDifferences, surveyPlan, surveyPlans }) => (
          <>
            {surveyPlan && (
              <AgainstChoice
                plans={surveyPlans.edges.map(({ node }) => node).filter(({ year }) => year < surveyPlan.year)}
                chosen={planDifferences?.before.id ?? null}
                onChoose={(before) => setUrl({ against: before })}
              />
            )}
            {planDifferences ? (
              <>
                <BallotDifferences differences={planDifferences} />
                <RosterDifferences differences={planDifferences} />
                <FactDifferences differences={planDifferences} />
              </>
            ) : (
              <EmptyState title={text.none}>{text.noneHint}</EmptyState>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}
