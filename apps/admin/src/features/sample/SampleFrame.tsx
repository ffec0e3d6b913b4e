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
import { sampleUrls } from "./urls.ts";

export interface SampleFrameProps {
  readonly current: "list" | "closing" | "imports";
  readonly description: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

/** What the views of a plan's sample have around them. */
export function SampleFrame({ current, description, children }: SampleFrameProps) {
  const choice = usePlanChoice();
  const can = useCan();
  const { tabs } = text;
  return (
    <Screen
      title={text.title}
      description={description}
      actions={
        choice.plan &&
        can("sample.import") && (
          <Button
            component={Link}
            to={sampleUrls.upload(choice.plan.id)}
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
                { href: sampleUrls.list(plan.id), label: tabs.list, current: current === "list" },
                { href: sampleUrls.closing(plan.id), label: tabs.closing, current: current === "closing" },
                { href: sampleUrls.imports(plan.id), label: tabs.imports, current: current === "imports" },
              ]}
            />
            {children(plan)}
          </>
        )}
      </PlanChoice>
    </Screen>
  );
}
