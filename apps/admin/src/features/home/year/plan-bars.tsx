import type { Action } from "@sipas/domain/access";
import { formatCount } from "@sipas/domain/kernel";
import type { Stage as StageName } from "@sipas/domain/plan";
import type { Stage } from "@sipas/ui";
import { stagesOf } from "../../../lib/plan-stages.ts";
import { ballotUrls } from "../../ballot/urls.ts";
import { callbackUrls } from "../../callback/urls.ts";
import { fieldworkUrls } from "../../fieldwork/urls.ts";
import { planUrls } from "../../plan/urls.ts";
import { publicationUrls } from "../../publication/urls.ts";
import { sampleUrls } from "../../sample/urls.ts";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";
import type { NextStep } from "./next-step.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { StepList } from "./StepList.tsx";

/** Where the work of a stage is, and who may see it. */
const SCREENS: Partial<Record<StageName, { right: Action; href: (planId: string) => string }>> = {
  PREPARE: { right: "plan.read", href: planUrls.plan },
  FRAME: { right: "sample.read", href: sampleUrls.list },
  SAMPLE: { right: "sample.read", href: sampleUrls.list },
  FIELDWORK: { right: "fieldwork.read", href: fieldworkUrls.overview },
  BALLOTS: { right: "ballot.read", href: ballotUrls.list },
  CALLBACK: { right: "callback.read", href: callbackUrls.overview },
  SCORE: { right: "score.read", href: scoringUrls.runs },
  PUBLISH: { right: "publication.read", href: publicationUrls.year },
};

/** The stages of the year, each that was opened a link to its screen, with what this person can do under it. */
export function barsOf(
  plan: PlanCardFragment,
  steps: readonly NextStep[],
  can: (action: Action) => boolean,
  forecasts: ReadonlyMap<StageName, string> = new Map(),
): readonly Stage[] {
  return stagesOf(plan).map((bar) => {
    const screen = SCREENS[bar.key];
    const own = steps.filter(({ stage }) => stage === bar.key);
    return {
      ...bar,
      ...(screen && bar.state !== "NOT_OPENED" && can(screen.right) ? { href: screen.href(plan.id) } : {}),
      note: bar.key === "SAMPLE" ? sampleNote(plan) : forecasts.get(bar.key),
      children: own.length > 0 && <StepList steps={own} />,
    };
  });
}

function sampleNote({ sampleTotals }: PlanCardFragment): string | undefined {
  if (!sampleTotals || sampleTotals.official === 0) return undefined;
  return text.sample(formatCount(sampleTotals.official), formatCount(sampleTotals.reserve));
}
