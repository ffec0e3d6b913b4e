import type { Action } from "@sipas/domain/access";
import { formatCount } from "@sipas/domain/kernel";
import { ballotUrls } from "../ballot/urls.ts";
import { planUrls } from "../plan/urls.ts";
import { scoringUrls } from "../scoring/urls.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { text } from "./text.vi.ts";

export interface NextStep {
  readonly label: string;
  readonly href: string;
}

type Plan = Pick<PlanCardFragment, "id" | "state" | "ballotCount" | "latestScoreRun" | "issueBlockers">;
type Can = (action: Action) => boolean;
const words = text.nextSteps;

/** Where the year goes on from here, for what this person may do; reading the plan when nothing waits for them. */
export function nextStep(plan: Plan, can: Can): NextStep {
  const { id, latestScoreRun: run } = plan;
  const read = { label: words.read, href: planUrls.plan(id) };
  if (plan.state === "DRAFT") return draftStep(plan, can) ?? read;
  if (run) return { label: words.results, href: scoringUrls.run(run.id) };
  if (plan.ballotCount === 0 && can("ballot.import"))
    return { label: words.import, href: ballotUrls.list(id) };
  if (plan.ballotCount && can("score.run")) return { label: words.score, href: scoringUrls.runs(id) };
  return read;
}

function draftStep({ id, issueBlockers }: Plan, can: Can): NextStep | null {
  const href = planUrls.plan(id);
  if (issueBlockers.length > 0) {
    return can("plan.edit") ? { label: words.fix(formatCount(issueBlockers.length)), href } : null;
  }
  return can("plan.issue") ? { label: words.issue, href } : null;
}
