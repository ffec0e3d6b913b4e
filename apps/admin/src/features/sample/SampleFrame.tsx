import type { ReactNode } from "react";
import { StageScreen, type StageView } from "../../lib/closing/StageScreen.tsx";
import type { ChosenPlanFragment } from "../../lib/plan-choice/plan-choice.generated.ts";
import { useCan } from "../../session/viewer-context.ts";
import { planUrls } from "../plan/urls.ts";
import { text } from "./text.vi.ts";
import { sampleUrls } from "./urls.ts";

export interface SampleFrameProps {
  readonly current: "list" | "closing" | "imports";
  readonly description: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

const { tabs } = text;
const views: readonly StageView[] = [
  { key: "list", label: tabs.list, href: (planId) => sampleUrls.list(planId) },
  { key: "closing", label: tabs.closing, href: sampleUrls.closing, tellsClosed: true },
  { key: "imports", label: tabs.imports, href: sampleUrls.imports },
];

/** What the views of a plan's sample have around them. */
export function SampleFrame(props: SampleFrameProps) {
  const can = useCan();
  return (
    <StageScreen
      {...props}
      stage="SAMPLE"
      title={text.title}
      viewsLabel={tabs.label}
      views={views}
      upload={{ label: text.import, href: sampleUrls.upload, allowed: can("sample.import") }}
      closed={text.closed}
      plansHref={planUrls.list()}
    />
  );
}
