import { Button, Stack } from "@mantine/core";
import { EmptyState, UiLink } from "@sipas/ui";
import { Link } from "react-router";
import { useCan } from "../../../session/viewer-context.ts";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { inOrder } from "./order.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { PlanCard } from "./PlanCard.tsx";
import { PublishedCard } from "./PublishedCard.tsx";

export interface YearHomeProps {
  readonly plans: readonly PlanCardFragment[];
  /** There are older plans than these. */
  readonly hasMore: boolean;
}

/** For who works on the year: what is under way first, what is published at the end. */
export function YearHome({ plans, hasMore }: YearHomeProps) {
  const can = useCan();
  if (plans.length === 0) {
    return (
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
    );
  }
  return (
    <Stack gap="xl">
      {inOrder(plans).map((plan) =>
        plan.state === "PUBLISHED" ? (
          <PublishedCard key={plan.id} plan={plan} />
        ) : (
          <PlanCard key={plan.id} plan={plan} />
        ),
      )}
      {hasMore && <UiLink href={planUrls.list()}>{text.all}</UiLink>}
    </Stack>
  );
}
