export const publicationUrls = {
  /** The publication of a plan; of the newest plan when none is named. */
  year: (planId?: string) =>
    planId ? `/publication?${new URLSearchParams({ plan: planId })}` : "/publication",
  /** The page as it would be published now, at its public path behind the release. */
  preview: (releaseId: string, publicPath: string) =>
    `/api/releases/${encodeURIComponent(releaseId)}/preview${publicPath}`,
};
