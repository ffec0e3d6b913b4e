import { formatCount, formatDay, type Day } from "@sipas/domain/kernel";
import { forecastStage, PACE_DAYS, type Stage, type StageForecast } from "@sipas/domain/plan";
import { text } from "../text.vi.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";

const words = text.forecast;

/** When each stage that is open will end at its pace, in words; a stage whose counts one may not see has none. */
export function forecastsOf(plan: PlanCardFragment, today: Day): ReadonlyMap<Stage, string> {
  const { collectedByDay, enteredByDay, calledByDay, windows } = plan;
  const rows = [
    ["FIELDWORK", plan.sampleTotals?.official, collectedByDay, windows.fieldwork.to],
    ["BALLOTS", plan.fieldworkTotals?.collected, enteredByDay, windows.entry.to],
    ["CALLBACK", plan.callbackTotals?.drawn, calledByDay, windows.callback.to],
  ] as const;
  const forecasts = new Map<Stage, string>();
  for (const [name, target, days, end] of rows) {
    const isOpen = plan.stages.some(({ stage, state }) => stage === name && state === "OPEN");
    if (!isOpen || target === undefined || days === null) continue;
    const said = wordsOf(forecastStage({ target, days }, today, end));
    if (said !== null) forecasts.set(name, said);
  }
  return forecasts;
}

function wordsOf(forecast: StageForecast): string | null {
  switch (forecast.kind) {
    case "NOT_BEGUN":
      return null;
    case "DONE":
      return words.done(formatDay(forecast.on));
    case "STALLED":
      return words.stalled(formatCount(PACE_DAYS), formatCount(forecast.left));
    case "ENDS":
      return words.ends(formatDay(forecast.on), latenessOf(forecast.late), formatCount(PACE_DAYS));
  }
}

function latenessOf(late: number | null): string {
  if (late === null) return "";
  if (late === 0) return words.onTime;
  return late > 0 ? words.late(formatCount(late)) : words.early(formatCount(-late));
}
