import { Stack } from "@mantine/core";
import { publicDataPathOf } from "@sipas/domain/publication";
import { EmptyState } from "@sipas/ui";
import { Panel } from "../../../lib/Panel.tsx";
import { text } from "../text.vi.ts";
import { inOrder } from "../year/order.ts";
import type { PlanCardFragment } from "../year/plan-card.generated.ts";
import { PublicAddress } from "./PublicAddress.tsx";

const words = text.published;

/** The years that everybody may read, newest first. */
export function ResultsHome({ plans }: { readonly plans: readonly PlanCardFragment[] }) {
  const published = inOrder(plans).filter(({ state }) => state === "PUBLISHED");
  if (published.length === 0) return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
  return (
    <Stack gap="lg">
      {published.map((plan) => (
        <Panel key={plan.id} title={words.year(plan.year)}>
          <Stack gap="xs">
            <PublicAddress plan={plan} />
            <a href={publicDataPathOf(plan.province.code, plan.year)}>{words.data}</a>
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}
