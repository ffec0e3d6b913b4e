export const scoringUrls = {
  /** The score runs of a plan; of the newest plan when none is named. */
  runs: (planId?: string) => (planId ? `/results?${new URLSearchParams({ plan: planId })}` : "/results"),
  run: (id: string) => `/results/${encodeURIComponent(id)}`,
};
