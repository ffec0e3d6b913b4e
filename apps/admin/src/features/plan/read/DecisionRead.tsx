import { formatDay } from "@sipas/domain/kernel";
import { WINDOW_LABELS, WINDOW_NAMES, type OpenPeriod } from "@sipas/domain/plan";
import { Facts } from "../../../lib/Facts.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text } from "./text.vi.ts";

type Decided = Pick<PlanDetailFragment, "decisionNumber" | "decisionDate" | "windows">;

/** The Decision and the days it sets. */
export function DecisionRead({ plan }: { readonly plan: Decided }) {
  const { decisionNumber, decisionDate, windows } = plan;
  return (
    <Facts
      items={[
        { label: text.number, value: decisionNumber || text.none },
        { label: text.date, value: decisionDate ? formatDay(decisionDate) : text.none },
        ...WINDOW_NAMES.map((name) => ({ label: WINDOW_LABELS[name], value: periodOf(windows[name]) })),
      ]}
    />
  );
}

function periodOf({ from, to }: OpenPeriod): string {
  if (!from && !to) return text.none;
  return text.period(from ? formatDay(from) : text.open, to ? formatDay(to) : text.open);
}
