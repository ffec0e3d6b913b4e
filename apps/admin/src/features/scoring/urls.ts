export const RESULT_TABS = ["overview", "ranking", "contents", "agency"] as const;
export type ResultTab = (typeof RESULT_TABS)[number];

export const scoringUrls = {
  /** The score runs of a plan; of the newest plan when none is named. */
  runs: (planId?: string) => (planId ? `/results?${new URLSearchParams({ plan: planId })}` : "/results"),
  run: (id: string, tab?: ResultTab) =>
    tab ? `${runPath(id)}?${new URLSearchParams({ tab })}` : runPath(id),
  /** The result of one agency in a run. */
  agency: (id: string, agency: string) =>
    `${runPath(id)}?${new URLSearchParams({ tab: "agency" satisfies ResultTab, agency })}`,
  print: (id: string) => `${runPath(id)}/print`,
  /** The workbook of a run, a download. */
  workbook: (id: string) => `/api/score-runs/${encodeURIComponent(id)}/results.xlsx`,
};

function runPath(id: string): string {
  return `/results/${encodeURIComponent(id)}`;
}
