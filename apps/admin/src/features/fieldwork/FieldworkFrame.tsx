import { Button } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { PlanChoice } from "../../lib/plan-choice/PlanChoice.tsx";
import type { ChosenPlanFragment } from "../../lib/plan-choice/plan-choice.generated.ts";
import { usePlanChoice } from "../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../lib/Screen.tsx";
import { TabLinks } from "../../lib/TabLinks.tsx";
import { useCan } from "../../session/viewer-context.ts";
import { planUrls } from "../plan/urls.ts";
import { text } from "./text.vi.ts";
import { fieldworkUrls } from "./urls.ts";

export interface FieldworkFrameProps {
  readonly current: "overview" | "list" | "imports";
  readonly description: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

/** What the views of a plan's fieldwork have around them. */
export function FieldworkFrame({ current, description, children }: FieldworkFrameProps) {
  const choice = usePlanChoice();
  const can = useCan();
  const { tabs } = text;
  return (
    <Screen
      title={text.title}
      description={description}
      actions={
        choice.plan &&
        can("fieldwork.import") && (
          <Button
            component={Link}
            to={fieldworkUrls.upload(choice.plan.id)}
            leftSection={<IconFileUpload size={18} aria-hidden="true" />}
          >
            {text.import}
          </Button>
        )
      }
    >
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {(plan) => (
          <>
            <TabLinks
              label={tabs.label}
              items={[
                {
                  href: fieldworkUrls.overview(plan.id),
                  label: tabs.overview,
                  current: current === "overview",
                },
                { href: fieldworkUrls.list(plan.id), label: tabs.list, current: current === "list" },
                { href: fieldworkUrls.imports(plan.id), label: tabs.imports, current: current === "imports" },
              ]}
            />
            {children(plan)}
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
