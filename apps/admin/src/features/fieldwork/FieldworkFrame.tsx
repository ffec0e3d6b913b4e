import type { ReactNode } from "react";
import { StageScreen, type StageView } from "../../lib/closing/StageScreen.tsx";
import type { ChosenPlanFragment } from "../../lib/plan-choice/plan-choice.generated.ts";
import { useCan } from "../../session/viewer-context.ts";
import { planUrls } from "../plan/urls.ts";
import { text } from "./text.vi.ts";
import { fieldworkUrls } from "./urls.ts";

export interface FieldworkFrameProps {
  readonly current: "overview" | "list" | "imports";
  readonly description: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

const { tabs } = text;
const views: readonly StageView[] = [
  {
    key: "overview",
    label: tabs.overview,
    href: (planId) => fieldworkUrls.overview(planId),
    tellsClosed: true,
  },
  { key: "list", label: tabs.list, href: (planId) => fieldworkUrls.list(planId) },
  { key: "imports", label: tabs.imports, href: fieldworkUrls.imports },
];

/** What the views of a plan's fieldwork have around them. */
export function FieldworkFrame(props: FieldworkFrameProps) {
  const can = useCan();
  return (
    <StageScreen
      {...props}
      stage="FIELDWORK"
      title={text.title}
      viewsLabel={tabs.label}
      views={views}
      upload={{ label: text.import, href: fieldworkUrls.upload, allowed: can("fieldwork.import") }}
      closed={text.closed}
      plansHref={planUrls.list()}
    />
  );
}
