import { dayAt, type Decision, type Problem } from "@sipas/domain/kernel";
import {
  checkPlanDraft,
  issuePlan,
  type AgencyNames,
  type PlanContent,
  type PlanForm,
} from "@sipas/domain/plan";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { contentOf, type PlanDraft } from "./plan-draft.ts";
import { readableOf } from "./readable.ts";

/** Judges the draft by the rules of the server, so that what it would refuse is not even sent. The registry is the server's to know. */
export function judgeDraft(draft: PlanDraft): Decision<PlanContent> {
  const content = contentOf(draft);
  return checkPlanDraft(content, {
    agencyNames: agencyNamesOf(draft),
    criteriaSetCodes: new Set(
      content.roster.flatMap(({ criteriaSetCode }) => (criteriaSetCode ? [criteriaSetCode] : [])),
    ),
  });
}

/**
 * All that keeps the draft from being issued: as the server says it, and while something is unsaved, as
 * the same rules say it of what is typed. Whether the year is taken is the server's to know.
 */
export function blockersOf(
  plan: Pick<PlanDetailFragment, "year" | "issueBlockers" | "cessations">,
  draft: PlanDraft,
  unsaved: number,
  forms: readonly PlanForm[],
): readonly Problem[] {
  if (unsaved === 0) return plan.issueBlockers;
  const taken = draft.year === plan.year ? plan.issueBlockers.filter(isTaken) : [];
  const today = dayAt(Date.now());
  const decision = issuePlan(
    { ...contentOf(readableOf(draft)), state: "DRAFT" },
    {
      otherIssuedPlan: null,
      agencyNames: new Map([...agencyNamesOf(draft), ...plan.cessations.map(nameOf)]),
      cessations: plan.cessations,
      forms,
    },
    today,
  );
  return decision.ok ? taken : [...taken, ...decision.problems];
}

function agencyNamesOf({ roster }: PlanDraft): AgencyNames {
  return new Map(roster.map(({ agencyCode, agencyName }) => [agencyCode, agencyName]));
}

function nameOf({ agencyCode, agencyName }: PlanDetailFragment["cessations"][number]): [string, string] {
  return [agencyCode, agencyName];
}

function isTaken({ code }: Problem): boolean {
  return code === "PLAN_YEAR_TAKEN";
}
