import type { ReactNode } from "react";
import { StageScreen, type StageView } from "../../lib/closing/StageScreen.tsx";
import type { ChosenPlanFragment } from "../../lib/plan-choice/plan-choice.generated.ts";
import { useCan } from "../../session/viewer-context.ts";
import { planUrls } from "../plan/urls.ts";
import { text } from "./text.vi.ts";
import { ballotUrls } from "./urls.ts";

export interface BallotFrameProps {
  readonly current: "ballots" | "imports" | "closing";
  readonly description: string;
  readonly children: (plan: ChosenPlanFragment) => ReactNode;
}

const { tabs } = text;
const views: readonly StageView[] = [
  { key: "ballots", label: tabs.ballots, href: (planId) => ballotUrls.list(planId) },
  { key: "imports", label: tabs.imports, href: ballotUrls.imports },
  { key: "closing", label: tabs.closing, href: ballotUrls.closing, tellsClosed: true },
];

/** What the views of a plan's ballots have around them: the way to enter more, or that entry is over. */
export function BallotFrame(props: BallotFrameProps) {
  const can = useCan();
  return (
    <StageScreen
      {...props}
      stage="BALLOTS"
      title={text.title}
      closed={text.closed}
      viewsLabel={tabs.label}
      views={views}
      upload={{ label: text.import, href: ballotUrls.upload, allowed: can("ballot.import") }}
      plansHref={planUrls.list()}
    />
  );
}
