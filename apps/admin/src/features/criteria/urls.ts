export const criteriaUrls = {
  list: () => "/criteria-sets",
  set: (code: string) => `/criteria-sets/${encodeURIComponent(code)}`,
  edit: (code: string) => `/criteria-sets/${encodeURIComponent(code)}/edit`,
  /** The editor with the cursor in the field at a path. */
  field: (code: string, path: string) =>
    `/criteria-sets/${encodeURIComponent(code)}/edit?field=${encodeURIComponent(path)}`,
  compare: (chosen: { readonly after?: string } = {}) =>
    `/criteria-sets/compare${chosen.after ? `?after=${encodeURIComponent(chosen.after)}` : ""}`,
  /** A file, not a screen: the printed ballot of the set without a serial. */
  specimen: (code: string) => `/api/criteria-sets/${encodeURIComponent(code)}/specimen.pdf`,
};
