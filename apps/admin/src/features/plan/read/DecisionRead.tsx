import { formatDay } from "@sipas/domain/kernel";
import { CEASED_RULE_LABELS, WINDOW_LABELS, WINDOW_NAMES, type OpenPeriod } from "@sipas/domain/plan";
import { Facts } from "../../../lib/Facts.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text as formText } from "../sections/text.vi.ts";
import { text } from "./text.vi.ts";

const words = formText.decision;

type Decided = Pick<
  PlanDetailFragment,
  "decisionNumber" | "decisionDate" | "planNumber" | "planDate" | "supervision" | "windows" | "ceasedRule"
>;

/** The Decision and the days it sets. */
export function DecisionRead({ plan }: { readonly plan: Decided }) {
  const { decisionNumber, decisionDate, planNumber, planDate, supervision, windows, ceasedRule } = plan;
  return (
    <Facts
      items={[
        { label: text.number, value: decisionNumber || text.none },
        { label: text.date, value: decisionDate ? formatDay(decisionDate) : text.none },
        ...(planNumber ? [{ label: words.planNumber, value: planNumber }] : []),
        ...(planDate ? [{ label: words.planDate, value: formatDay(planDate) }] : []),
        { label: words.supervision, value: supervision || text.none },
        ...WINDOW_NAMES.map((name) => ({ label: WINDOW_LABELS[name], value: periodOf(windows[name]) })),
        ...(ceasedRule ? [{ label: formText.windows.ceased, value: CEASED_RULE_LABELS[ceasedRule] }] : []),
      ]}
    />
  );
}

function periodOf({ from, to }: OpenPeriod): string {
  if (!from && !to) return text.none;
  return text.period(from ? formatDay(from) : text.open, to ? formatDay(to) : text.open);
}
