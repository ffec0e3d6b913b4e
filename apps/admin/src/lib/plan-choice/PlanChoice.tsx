import { Button, Select } from "@mantine/core";
import { formatDay } from "@sipas/domain/kernel";
import { EmptyState, NotFoundState, UiLink } from "@sipas/ui";
import type { ReactNode } from "react";
import { Loaded } from "../Loaded.tsx";
import type { ChosenPlanFragment } from "./plan-choice.generated.ts";
import styles from "./PlanChoice.module.css";
import { text } from "./text.vi.ts";
import type { PlanChoiceState } from "./use-plan-choice.ts";

export interface PlanChoiceProps {
  readonly choice: PlanChoiceState;
  /** Where plans are kept, for those who have none yet. */
  readonly plansHref: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

/** Which year's plan the screen is about; a choice only where there is more than one. */
export function PlanChoice({ choice, plansHref, children }: PlanChoiceProps) {
  const { result, plans, plan, choose } = choice;
  return (
    <Loaded result={result}>
      {() => {
        if (plans.length === 0) {
          return (
            <EmptyState title={text.none} action={<UiLink href={plansHref}>{text.plans}</UiLink>}>
              {text.noneHint}
            </EmptyState>
          );
        }
        if (!plan) {
          return (
            <NotFoundState
              title={text.missing}
              action={
                <Button variant="default" onClick={() => choose(null)}>
                  {text.newest}
                </Button>
              }
            />
          );
        }
        return (
          <>
            <PlanLine plan={plan} plans={plans} onChoose={choose} />
            {children(plan)}
          </>
        );
      }}
    </Loaded>
  );
}

interface PlanLineProps {
  readonly plan: ChosenPlanFragment;
  readonly plans: readonly ChosenPlanFragment[];
  readonly onChoose: (id: string | null) => void;
}

function PlanLine({ plan, plans, onChoose }: PlanLineProps) {
  if (plans.length === 1) {
    return (
      <p className={styles["line"]}>
        <strong>{text.plan(plan.year)}</strong> {decisionOf(plan)}
      </p>
    );
  }
  return (
    <div className={styles["choice"]}>
      <Select
        label={text.label}
        description={decisionOf(plan)}
        allowDeselect={false}
        data={plans.map(({ id, year }) => ({ value: id, label: text.plan(year) }))}
        value={plan.id}
        onChange={onChoose}
      />
    </div>
  );
}

function decisionOf({ decisionNumber, decisionDate }: ChosenPlanFragment): string {
  return decisionDate ? text.decision(decisionNumber, formatDay(decisionDate)) : "";
}
