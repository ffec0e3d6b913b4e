export const publicationUrls = {
  /** The publication of a plan; of the newest plan when none is named. */
  year: (planId?: string) =>
    planId ? `/publication?${new URLSearchParams({ plan: planId })}` : "/publication",
  /** The page of the document with this digest as it would be published, at its public path behind the release. */
  preview: (releaseId: string, digest: string, publicPath: string) =>
    `/api/releases/${encodeURIComponent(releaseId)}/preview/${encodeURIComponent(digest)}${publicPath}`,
};
