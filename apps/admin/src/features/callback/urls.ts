export interface CaseListFilter {
  readonly state?: string;
  readonly outcome?: string;
  readonly agency?: string;
  readonly enumerator?: string;
}

export const callbackUrls = {
  /** Of the newest plan when none is named. */
  overview: (planId?: string) => withQuery("/callbacks", planId ? { plan: planId } : {}),
  cases: (planId: string, filter: CaseListFilter = {}) =>
    withQuery("/callbacks/cases", { plan: planId, ...filter }),
  /** One case; `from` is the query of the list that led there, so that the way back keeps its filters. */
  case: (id: string, from = "") => `/callbacks/cases/${encodeURIComponent(id)}${from}`,
  call: () => "/callbacks/call",
  /** The list that callbacks are drawn from, as a download. */
  list: (planId: string) => `/api/plans/${encodeURIComponent(planId)}/callback-list.csv`,
};

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search ? `${path}?${search}` : path;
}
