export const RESULT_TABS = ["overview", "ranking", "contents", "questions", "agency"] as const;
export type ResultTab = (typeof RESULT_TABS)[number];

export const scoringUrls = {
  /** The score runs of a plan; of the newest plan when none is named. */
  runs: (planId?: string) => (planId ? `/results?${new URLSearchParams({ plan: planId })}` : "/results"),
  run: (id: string, tab?: ResultTab) =>
    tab ? `${runPath(id)}?${new URLSearchParams({ tab })}` : runPath(id),
  /** The result of one agency in a run. */
  agency: (id: string, agency: string) =>
    `${runPath(id)}?${new URLSearchParams({ tab: "agency" satisfies ResultTab, agency })}`,
  /** Two runs side by side; the two newest of the plan when none are named. */
  compare: (planId: string) => `/results/compare?${new URLSearchParams({ plan: planId })}`,
  print: (id: string) => `${runPath(id)}/print`,
  /** The workbook of a run, a download. */
  workbook: (id: string) => `/api/score-runs/${encodeURIComponent(id)}/results.xlsx`,
};

function runPath(id: string): string {
  return `/results/${encodeURIComponent(id)}`;
}
