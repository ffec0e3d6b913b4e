import { Stack } from "@mantine/core";
import { EmptyState } from "@sipas/ui";
import { ResultsHome } from "../results/ResultsHome.tsx";
import { text } from "../text.vi.ts";
import type { PlanCardFragment } from "../year/plan-card.generated.ts";
import { CallsToday } from "./CallsToday.tsx";

const words = text.calling;

/** For who calls: straight to the next call, and how their day goes; results once they are public. */
export function CallsHome({ plans }: { readonly plans: readonly PlanCardFragment[] }) {
  const open = plans.filter(({ stages }) =>
    stages.some(({ stage, state }) => stage === "CALLBACK" && state === "OPEN"),
  );
  return (
    <Stack gap="xl">
      {open.length === 0 && <EmptyState title={words.none}>{words.noneHint}</EmptyState>}
      {open.map((plan) => (
        <CallsToday key={plan.id} plan={plan} />
      ))}
      {plans.some(({ state }) => state === "PUBLISHED") && <ResultsHome plans={plans} />}
    </Stack>
  );
}
