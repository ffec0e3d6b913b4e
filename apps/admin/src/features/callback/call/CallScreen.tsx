import { Select } from "@mantine/core";
import { EmptyState } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { text } from "../text.vi.ts";
import { CallDesk } from "./CallDesk.tsx";
import { useCallingPlan } from "./use-calling-plan.ts";

const words = text.call;

export function CallScreen() {
  const { result, plans, plan, choose } = useCallingPlan();
  return (
    <Screen title={words.title} description={plan ? words.plan(plan.year) : words.description}>
      <Loaded result={result}>
        {() =>
          plan ? (
            <>
              {plans.length > 1 && (
                <Select
                  label={words.choosePlan}
                  allowDeselect={false}
                  data={plans.map(({ id, year }) => ({ value: id, label: words.plan(year) }))}
                  value={plan.id}
                  onChange={choose}
                />
              )}
              <CallDesk key={plan.id} planId={plan.id} />
            </>
          ) : (
            <EmptyState title={words.notOpen}>{words.notOpenHint}</EmptyState>
          )
        }
      </Loaded>
    </Screen>
  );
}
