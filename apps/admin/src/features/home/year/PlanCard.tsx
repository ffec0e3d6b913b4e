import { StageTracker, StatCards } from "@sipas/ui";
import { useToday } from "../../../lib/use-today.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { forecastsOf } from "./forecasts.ts";
import { NextUp } from "./NextUp.tsx";
import { nextSteps } from "./next-step.ts";
import { barsOf } from "./plan-bars.tsx";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { figuresOf } from "./plan-figures.tsx";
import { YearCard } from "./YearCard.tsx";

/** A survey year under way: what to do next, its counters, its stages. */
export function PlanCard({ plan }: { readonly plan: PlanCardFragment }) {
  const can = useCan();
  const today = useToday();
  const steps = nextSteps(plan, can);
  return (
    <YearCard plan={plan}>
      <NextUp step={steps[0]} />
      <StatCards items={figuresOf(plan)} />
      <StageTracker
        label={text.stages(plan.year)}
        stages={barsOf(plan, steps, can, forecastsOf(plan, today))}
        today={today}
      />
    </YearCard>
  );
}
