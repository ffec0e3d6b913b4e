import { NativeSelect } from "@mantine/core";
import { PLAN_STATE_LABELS, type PlanState } from "@sipas/domain/plan";
import { text } from "./text.vi.ts";

export interface AgainstChoiceProps {
  readonly plans: readonly { readonly id: string; readonly year: number; readonly state: PlanState }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Which plan one compares with, where there is more than one. */
export function AgainstChoice({ plans, chosen, onChoose }: AgainstChoiceProps) {
  if (plans.length < 2 || chosen === null) return null;
  return (
    <NativeSelect
      className="sipas-screen-only"
      maw="24rem"
      label={text.against}
      data={plans.map(({ id, year, state }) => ({
        value: id,
        label: text.againstPlan(year, PLAN_STATE_LABELS[state]),
      }))}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
