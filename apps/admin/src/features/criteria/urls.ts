export const criteriaUrls = {
  list: () => "/criteria-sets",
  set: (code: string) => `/criteria-sets/${encodeURIComponent(code)}`,
  /** A file, not a screen: the printed ballot of the set without a serial. */
  specimen: (code: string) => `/api/criteria-sets/${encodeURIComponent(code)}/specimen.pdf`,
};
