import type { SampleList } from "@sipas/domain/sample";

/** Where the ballots of a list lie as a file to print; those of all agencies when none is named. */
export function printAddress(planId: string, list: SampleList, agencyCode: string | null): string {
  const query = new URLSearchParams({
    list: list.toLowerCase(),
    ...(agencyCode === null ? {} : { agency: agencyCode }),
  });
  return `/api/plans/${encodeURIComponent(planId)}/ballots.pdf?${query.toString()}`;
}
