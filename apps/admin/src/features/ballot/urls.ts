export interface BallotListFilter {
  readonly agency?: string;
  readonly form?: string;
  /** The serial's beginning. */
  readonly serial?: string;
  readonly validity?: string;
  /** The id of an import. */
  readonly import?: string;
}

export const ballotUrls = {
  /** The ballots of a plan; of the newest plan when none is named. */
  list: (planId?: string, filter: BallotListFilter = {}) =>
    withQuery("/ballots", { ...(planId ? { plan: planId } : {}), ...filter }),
  closing: (planId: string) => withQuery("/ballots/closing", { plan: planId }),
  imports: (planId: string) => withQuery("/ballots/imports", { plan: planId }),
  upload: (planId: string) => withQuery("/ballots/import", { plan: planId }),
  /** One ballot; `from` is the query of the list that led there, so that the way back keeps its filters. */
  ballot: (id: string, from = "") => `/ballots/${encodeURIComponent(id)}${from}`,
};

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search ? `${path}?${search}` : path;
}
