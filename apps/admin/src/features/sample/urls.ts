export interface UnitQuery {
  readonly agency?: string;
  readonly list?: string;
}

export const sampleUrls = {
  /** The sample of a plan; of the newest plan when none is named. */
  list: (planId?: string, filter: UnitQuery = {}) =>
    withQuery("/sample", { ...(planId ? { plan: planId } : {}), ...filter }),
  closing: (planId: string) => withQuery("/sample/closing", { plan: planId }),
  imports: (planId: string) => withQuery("/sample/imports", { plan: planId }),
  upload: (planId: string) => withQuery("/sample/import", { plan: planId }),
};

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search ? `${path}?${search}` : path;
}
