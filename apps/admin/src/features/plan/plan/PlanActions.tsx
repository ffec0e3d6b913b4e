import { Button, Group } from "@mantine/core";
import { UiLink } from "@sipas/ui";
import { IconPrinter } from "@tabler/icons-react";
import { useCan } from "../../../session/viewer-context.ts";
import { ballotUrls } from "../../ballot/urls.ts";
import { publicationUrls } from "../../publication/urls.ts";
import { scoringUrls } from "../../scoring/urls.ts";
import { DeletePlan } from "../delete/DeletePlan.tsx";
import { text } from "../text.vi.ts";
import { planUrls } from "../urls.ts";
import type { PlanDetailFragment } from "./plan-detail.generated.ts";

/** A draft may be deleted by those who edit it; what is read may be printed, an issued plan leads on. */
export function PlanActions({ plan }: { readonly plan: PlanDetailFragment }) {
  const can = useCan();
  const differences = (
    <Button component={UiLink} variant="default" href={planUrls.differences(plan.id)}>
      {text.plan.differences}
    </Button>
  );
  if (plan.state === "DRAFT" && can("plan.edit")) {
    return (
      <Group gap="sm">
        {differences}
        <DeletePlan plan={plan} />
      </Group>
    );
  }
  const isIssued = plan.state !== "DRAFT";
  return (
    <Group gap="sm">
      {differences}
      {isIssued && can("ballot.read") && (
        <Button component={UiLink} variant="default" href={ballotUrls.list(plan.id)}>
          {text.plan.ballots}
        </Button>
      )}
      {isIssued && can("score.read") && (
        <Button component={UiLink} variant="default" href={scoringUrls.runs(plan.id)}>
          {text.plan.results}
        </Button>
      )}
      {isIssued && can("publication.read") && (
        <Button component={UiLink} variant="default" href={publicationUrls.year(plan.id)}>
          {text.plan.publication}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        {text.plan.print}
      </Button>
    </Group>
  );
}
