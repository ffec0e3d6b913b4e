export const ballotUrls = {
  /** The ballots of a plan; of the newest plan when none is named. */
  list: (planId?: string) => (planId ? `/ballots?${new URLSearchParams({ plan: planId })}` : "/ballots"),
};
