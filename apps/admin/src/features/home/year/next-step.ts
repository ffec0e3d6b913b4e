import type { Action } from "@sipas/domain/access";
import { formatCount } from "@sipas/domain/kernel";
import type { PlanState, Stage } from "@sipas/domain/plan";
import { publicPathOf } from "@sipas/domain/publication";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { COLLECTING } from "./collecting.ts";
import { CONCLUDING } from "./concluding.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { REOPENING } from "./reopening.ts";
import type { Rule, StateOf } from "./rule.ts";

export interface NextStep {
  /** The stage under which it stands. */
  readonly stage: Stage;
  readonly label: string;
  /** What is still missing, or why it can be done now. */
  readonly hint?: string | undefined;
  readonly href: string;
}

const { steps: words, hints } = text;

const drafting: readonly Rule[] = [
  {
    stage: "PREPARE",
    right: "plan.edit",
    label: words.fix,
    hint: ({ issueBlockers }) => hints.fix(formatCount(issueBlockers.length)),
    href: ({ id }) => planUrls.plan(id),
    when: ({ issueBlockers }) => issueBlockers.length > 0,
  },
  {
    stage: "PREPARE",
    right: "plan.issue",
    label: words.issue,
    hint: () => hints.issue,
    href: ({ id }) => planUrls.plan(id),
    when: ({ issueBlockers }) => issueBlockers.length === 0,
  },
];

const published: readonly Rule[] = [
  {
    stage: "PUBLISH",
    right: "plan.read",
    label: words.seePublished,
    href: ({ province, year }) => publicPathOf(province.code, year),
    when: () => true,
  },
];

const RULES: Record<PlanState, readonly Rule[]> = {
  DRAFT: drafting,
  ISSUED: [...REOPENING, ...COLLECTING, ...CONCLUDING],
  PUBLISHED: published,
};

/**
 * All that a person with these rights can do now to bring the year on, in its order; the first is the
 * one to begin with. It rests on counts alone: the screen that a step leads to names every blocker.
 */
export function nextSteps(plan: PlanCardFragment, can: (action: Action) => boolean): readonly NextStep[] {
  const states = new Map(plan.stages.map(({ stage, state }) => [stage, state]));
  const stateOf: StateOf = (stage) => states.get(stage) ?? "NOT_OPENED";
  return RULES[plan.state]
    .filter(({ right, when }) => can(right) && when(plan, stateOf))
    .map(({ stage, label, hint, href }) => ({ stage, label, hint: hint?.(plan), href: href(plan) }));
}
