export const criteriaUrls = {
  list: () => "/criteria-sets",
  set: (code: string) => `/criteria-sets/${encodeURIComponent(code)}`,
};
