export interface IssueQuery {
  readonly agency?: string;
  readonly enumerator?: string;
  readonly list?: string;
  readonly state?: string;
}

export const fieldworkUrls = {
  /** Where the ballots of a plan are; of the newest plan when none is named. */
  overview: (planId?: string) => withQuery("/fieldwork", planId ? { plan: planId } : {}),
  list: (planId: string, filter: IssueQuery = {}) =>
    withQuery("/fieldwork/units", { plan: planId, ...filter }),
  imports: (planId: string) => withQuery("/fieldwork/imports", { plan: planId }),
  upload: (planId: string) => withQuery("/fieldwork/import", { plan: planId }),
};

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search ? `${path}?${search}` : path;
}
